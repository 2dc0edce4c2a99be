import { columnsOf } from '../shared/columns-of';
import { oneByKey } from '../shared/batch';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Actor } from './actor.entity';
import { Coalition } from './coalition.entity';
import { type Organisation } from './organisation.entity';
import { type Person } from './person.entity';

/** What most answers need of an actor; the rest is fetched when asked for. */
const CARD: (keyof Actor)[] = ['id', 'actorKind', 'slug', 'name', 'shortName', 'nameKey', 'kind', 'classification'];
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

/** The details of actors by id. */
export const actorDetails = ({ reader }: Context) =>
  oneByKey(
    (ids) => {
      const list = inList('a.id', ids);
      return reader.rows<ActorDetails>(
        `select ${columnsOf(Coalition, 'a', DETAILS)} from actors a where ${list.sql}`,
        list.params,
      );
    },
    (row) => row.id,
  );

/** Actors by id, for those that the register does not have yet. */
export const actorCards = ({ reader }: Context) =>
  oneByKey(
    (ids) => {
      const list = inList('a.id', ids);
      return reader.rows<ActorRow>(`select ${cardColumns('a')} from actors a where ${list.sql}`, list.params);
    },
    (row) => row.id,
  );
