import { insideOf } from '../directory/inside-of';
import { knownActor } from '../directory/known-actor';
import { type Register } from '../directory/register';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { type At, KIND_BITS } from './graph';
import { type NetworkFilter } from './network.input';
import { type NetworkSelection } from './network-question';
import { snapshotOf } from './snapshot';

type Masks = Pick<NetworkSelection, 'coalitions' | 'members'>;

/** The places of actors, as a mask. */
const maskOf = (register: Register, ids: readonly { id: string }[]): Uint8Array => {
  const mask = new Uint8Array(register.actors.count);
  for (const { id } of ids) {
    const place = register.placeOf(id);
    if (place >= 0) mask[place] = 1;
  }
  return mask;
};

const both = (a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null =>
  a && b ? a.map((bit, place) => bit & b[place]) : (a ?? b);

/** Actors of some kinds: `bits` of KIND_BITS, and of these only the ones of some kinds of organisation or coalition. */
const ofKinds = ({ facts }: Register, bits: number, sorts: readonly string[] | null | undefined): Uint8Array => {
  const wanted = sorts && new Set(sorts.map((sort) => facts.sortNames.indexOf(sort)));
  return facts.kinds.map((kind, place) => Number((kind & bits) !== 0 && (!wanted || wanted.has(facts.sorts[place]))));
};

const themed = async (context: Context, slugs: readonly string[]) => {
  const list = inList('t.slug', slugs);
  return context.reader.rows<{ id: string }>(
    `select x.actor_id as id from actor_themes x join themes t on t.id = x.theme_id where ${list.sql}`,
    list.params,
  );
};

/** Which coalitions and which members a filter means. BAD_USER_INPUT for an actor that is not known. */
export const filterMasks = async (context: Context, filter: NetworkFilter, at: At): Promise<Masks> => {
  const { register } = snapshotOf(context);
  const { themes, coalitionKinds, kinds, organisationKinds, region } = filter;
  const ofThemes = themes ? maskOf(register, await themed(context, themes)) : null;
  const ofCoalitionKinds = coalitionKinds ? ofKinds(register, KIND_BITS.COALITION, coalitionKinds) : null;
  const bits = (kinds ?? []).reduce((sum, kind) => sum | KIND_BITS[kind], 0);
  const inRegion = region
    ? maskOf(register, await insideOf(context.reader, (await knownActor(context, region)).id, at))
    : null;
  const members = [
    kinds ? ofKinds(register, bits, null) : null,
    organisationKinds ? ofKinds(register, KIND_BITS.ORGANISATION, organisationKinds) : null,
    inRegion,
  ].reduce(both, null);
  return { coalitions: both(ofThemes, ofCoalitionKinds), members };
};
