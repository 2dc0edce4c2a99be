import { columnsOf } from '../shared/columns-of';
import { oneByKey } from '../shared/batch';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Actor } from './actor.entity';
import { Coalition } from './coalition.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

/** What most answers need of an actor; the rest is fetched when asked for. */
export const CARD: (keyof Actor)[] = ['id', 'actorKind', 'slug', 'name', 'shortName', 'nameKey', 'kind', 'classification'];
const DETAILS: (keyof Coalition)[] = [
  'id',
  'description',
  'descriptionEn',
  'website',
  'statedMemberCount',
  'period',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
];

export type ActorRow = Organisation | Coalition | Person;
export type ActorDetails = Pick<Coalition, (typeof DETAILS)[number]>;

export const cardColumns = (alias: string): string => columnsOf(Actor, alias, CARD);

/** Actors by id or slug, and their details by id. */
export const actorLoaders = ({ reader }: Context) => {
  const cards = (column: string) => (keys: readonly string[]) => {
    const list = inList(column, keys);
    return reader.rows<ActorRow>(`select ${cardColumns('a')} from actors a where ${list.sql}`, list.params);
  };
  return {
    byId: oneByKey(cards('a.id'), (row) => row.id),
    bySlug: oneByKey(cards('a.slug'), (row) => row.slug),
    details: oneByKey(
      (ids) => {
        const list = inList('a.id', ids);
        return reader.rows<ActorDetails>(
          `select ${columnsOf(Coalition, 'a', DETAILS)} from actors a where ${list.sql}`,
          list.params,
        );
      },
      (row) => row.id,
    ),
  };
};

/** The actor of a foreign key: it is there, because the database holds the key. */
export const actorOf = async (context: Context, id: string): Promise<ActorRow> => {
  const actor = await context.use(actorLoaders).byId.load(id);
  if (!actor) throw new Error(`No actor ${id}`);
  return actor;
};
