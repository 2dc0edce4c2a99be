import { type ActorRow } from '../directory/actor.loader';
import { type ActorRef } from '../directory/actor-ref.input';
import { findActor } from '../directory/find-actor';
import { TYPE_OF_KIND } from '../directory/actor-kind';
import { type Context } from '../shared/context';
import { fromGlobalId } from '../shared/global-id';
import { slugFetchers } from './slices';

type Reference = { __typename: string } & Partial<Record<'id' | 'slug' | 'organisationNumber', string>>;

const actorReference = async (reference: Reference, context: Context): Promise<ActorRow | null> => {
  const { __typename, id, slug, organisationNumber } = reference;
  const ref: ActorRef = id ? { id } : slug ? { slug } : { organisationNumber };
  const actor = await findActor(context, ref);
  return actor && TYPE_OF_KIND[actor.actorKind] === __typename ? actor : null;
};

/** A row by its id, or by its slug where its type has one. */
const rowReference = ({ __typename, id, slug }: Reference, context: Context): Promise<object | null> => {
  if (!id) return slugFetchers[__typename]?.(context, slug!) ?? Promise.resolve(null);
  const given = fromGlobalId(id);
  return given.type === __typename ? context.node(given.type, given.id) : Promise.resolve(null);
};

const isActor = (type: string): boolean => Object.values<string>(TYPE_OF_KIND).includes(type);

/**
 * How a router's references to our entities are resolved (Apollo Federation, `__resolveReference`). Loaders batch
 * them; one that nothing fits is null and does not spoil the others.
 */
export const referenceResolvers = (entities: string[]) =>
  Object.fromEntries(
    entities.map((type) => [type, { __resolveReference: isActor(type) ? actorReference : rowReference }]),
  );
