import DataLoader from 'dataloader';
import { type Context } from '../shared/context';
import { exactlyOne } from '../shared/exactly-one';
import { fromGlobalId } from '../shared/global-id';
import { inList } from '../shared/in-list';
import { type ActorKind, TYPE_OF_KIND } from './actor-kind';
import { type ActorRow } from './actor.loader';
import { type ActorRef } from './actor-ref.input';
import { REGISTER } from './register';
import { identifierKey, ORGANISATION_NUMBER } from './identifier.rules';

/** Actor ids by `scheme value`. */
const identifierLoader = ({ reader }: Context) =>
  new DataLoader<string, string | null>(async (keys) => {
    const list = inList("concat(i.scheme, ' ', i.value)", keys);
    const values = inList(
      'i.value',
      keys.map((key) => key.slice(key.indexOf(' ') + 1)),
    );
    const sql = `select concat(i.scheme, ' ', i.value) as k, i.actor_id as actorId from identifiers i where ${values.sql} and ${list.sql}`;
    const rows = await reader.rows<{ k: string; actorId: string }>(sql, [...values.params, ...list.params]);
    return keys.map((key) => rows.find(({ k }) => k === key)?.actorId ?? null);
  });

const byIdentifier = async (context: Context, scheme: string, value: string): Promise<ActorRow | null> => {
  const id = await context.use(identifierLoader).load(identifierKey(scheme, value));
  return id ? context.resource(REGISTER).byId(id) : null;
};

const byKey = async (context: Context, ref: ActorRef): Promise<ActorRow | null> => {
  const { id: given, slug, identifier, organisationNumber } = ref;
  const [key] = exactlyOne({ id: given, slug, identifier, organisationNumber });
  if (key === 'slug') return context.resource(REGISTER).bySlug(ref.slug!);
  if (key === 'organisationNumber') return byIdentifier(context, ORGANISATION_NUMBER, ref.organisationNumber!);
  if (key === 'identifier') return byIdentifier(context, ref.identifier!.scheme, ref.identifier!.value);
  const { type, id } = fromGlobalId(ref.id!);
  const actor = context.resource(REGISTER).byId(id);
  return actor && TYPE_OF_KIND[actor.actorKind] === type ? actor : null;
};

/** The actor that a reference names, of the wanted kind if one is given; null if there is none. BAD_USER_INPUT unless exactly one key is given. */
export const findActor = async (context: Context, ref: ActorRef, kind?: ActorKind): Promise<ActorRow | null> => {
  const actor = await byKey(context, ref);
  return actor && (!kind || actor.actorKind === kind) ? actor : null;
};
