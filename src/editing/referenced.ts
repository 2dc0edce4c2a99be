import { ActorKind, TYPE_OF_KIND } from '../directory/actor-kind';
import { type ActorRef } from '../directory/actor-ref.input';
import { identifierKey, ORGANISATION_NUMBER } from '../directory/identifier.rules';
import { quote } from '../shared/errors';
import { exactlyOne } from '../shared/exactly-one';
import { fromGlobalId } from '../shared/global-id';
import { type Draft } from './draft';
import { type ObjectRef } from './object-ref.input';
import { type Row, type RowType } from './row';
import { refused } from './user-error';

/** The row with a global id; refused as NOT_FOUND below `field` where there is none of the type. */
export const rowOfId = async (draft: Draft, type: RowType, globalId: string, field = 'id'): Promise<Row> => {
  const { type: given, id } = fromGlobalId(globalId);
  const row = given === type ? await draft.find(type, id) : null;
  if (!row) throw refused('NOT_FOUND', `There is no ${type} with this id.`, field);
  return row;
};

/** The row that a reference names. */
export const referenced = async (draft: Draft, type: RowType, ref: ObjectRef, field: string): Promise<Row> => {
  const { id, slug } = ref;
  const [key] = exactlyOne({ id, slug });
  if (key === 'id') return rowOfId(draft, type, id!, field);
  const [row] = await draft.rows(type, 'slug', [slug!]);
  if (!row) throw refused('NOT_FOUND', `There is no ${type} with the slug "${slug}".`, field);
  return row;
};

const actorsBy = async (draft: Draft, property: string, value: string): Promise<Row[]> =>
  draft.rows('Organisation', property, [value]);

/** An actor under an id or slug that it had before. */
const redirected = async (draft: Draft, property: 'oldId' | 'slug', value: string): Promise<Row[]> => {
  const [redirect] = await draft.rows('Redirect', property, [value]);
  return redirect ? actorsBy(draft, 'id', redirect.values.actorId as string) : [];
};

const byIdentifier = async (draft: Draft, scheme: string, value: string): Promise<Row[]> => {
  const stored = identifierKey(scheme, value).slice(scheme.length + 1);
  const found = (await draft.rows('Identifier', 'value', [stored])).find(({ values }) => values.scheme === scheme);
  return found ? actorsBy(draft, 'id', found.values.actorId as string) : [];
};

const actorsOf = async (draft: Draft, ref: ActorRef): Promise<Row[]> => {
  const { id, slug, identifier, organisationNumber } = ref;
  const [key] = exactlyOne({ id, slug, identifier, organisationNumber });
  if (key === 'organisationNumber') return byIdentifier(draft, ORGANISATION_NUMBER, organisationNumber!);
  if (key === 'identifier') return byIdentifier(draft, identifier!.scheme, identifier!.value);
  if (key === 'slug') {
    const found = await actorsBy(draft, 'slug', slug!);
    return found.length > 0 ? found : redirected(draft, 'slug', slug!);
  }
  const { type, id: uuid } = fromGlobalId(id!);
  const found = await actorsBy(draft, 'id', uuid);
  const actors = found.length > 0 ? found : await redirected(draft, 'oldId', uuid);
  return actors.filter((row) => row.type === type);
};

/** The actor that a reference names, of one of the kinds; refused below `field` where there is none. */
export const referencedActor = async (
  draft: Draft,
  ref: ActorRef,
  field: string,
  kinds: readonly ActorKind[] = Object.values(ActorKind),
): Promise<Row> => {
  const [actor] = await actorsOf(draft, ref);
  if (actor && kinds.some((kind) => TYPE_OF_KIND[kind] === actor.type)) return actor;
  const wanted = kinds.map((kind) => TYPE_OF_KIND[kind]).join(' or ');
  const given = Object.entries(ref).find(([, value]) => value != null)!;
  throw refused('NOT_FOUND', `Expected an existing ${wanted}, got none with ${given[0]} ${quote(given[1])}.`, field);
};

/** The id of the actor that a reference names; null and undefined stay what they are. */
export const maybeActor = async (
  draft: Draft,
  ref: ActorRef | null | undefined,
  field: string,
): Promise<string | null | undefined> => (ref ? (await referencedActor(draft, ref, field)).id : ref);
