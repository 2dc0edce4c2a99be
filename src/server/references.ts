import { TYPE_OF_KIND } from '../directory/actor-kind';
import { findActor } from '../directory/find-actor';
import { type Context } from '../shared/context';
import { BadUserInput, quote } from '../shared/errors';
import { fromGlobalId } from '../shared/global-id';
import { slugFetchers } from './slices';

/** What a router knows of an entity: its type and one of its keys. */
type Reference = Record<string, unknown>;

const KEYS = ['id', 'slug', 'organisationNumber'] as const;

const keyOf = (reference: Reference): [(typeof KEYS)[number], string] => {
  const key = KEYS.find((name) => reference[name] != null);
  const value = key && reference[key];
  if (typeof value !== 'string')
    throw new BadUserInput(`Expected a reference with one of ${KEYS.join(', ')} as a text, got ${quote(reference)}.`);
  return [key!, value];
};

const actorByKey = async (context: Context, type: string, key: string, value: string): Promise<object | null> => {
  const actor = await findActor(context, { [key]: value });
  return actor && TYPE_OF_KIND[actor.actorKind] === type ? actor : null;
};

/** A row by its id, or by its slug where its type has one. */
const rowByKey = async (context: Context, type: string, key: string, value: string): Promise<object | null> => {
  if (key !== 'id') {
    const row = key === 'slug' ? await slugFetchers[type]?.(context, value) : null;
    return row ? Object.assign(row, { __typename: type }) : null;
  }
  const given = fromGlobalId(value);
  return given.type === type ? context.node(type, given.id) : null;
};

const isActor = (type: string): boolean => Object.values<string>(TYPE_OF_KIND).includes(type);

/**
 * Resolves `_entities` (Apollo Federation subgraph specification): what a router's references name, in their order.
 * Loaders batch them. One that nothing fits is null, one that is malformed is null with BAD_USER_INPUT at its place;
 * neither spoils the others. `@apollo/subgraph`'s own resolver writes on the rows, which requests share.
 */
export const entitiesResolver =
  (entities: string[]) => (_root: unknown, args: { representations: Reference[] }, context: Context) =>
    args.representations.map(async (reference) => {
      const type = String(reference?.__typename);
      if (!entities.includes(type))
        throw new BadUserInput(
          `Expected a reference's __typename to be one of ${entities.join(', ')}, got ${quote(type)}.`,
        );
      return (isActor(type) ? actorByKey : rowByKey)(context, type, ...keyOf(reference));
    });
