import { nastyNames } from './nasty-names';
import { edge, membership, network, node } from './network';

/** Actors with names that nobody should have. */
export const NASTY = nastyNames(500).map((name, place) => node(`f${place}`, { name, slug: name }));

/** All of them in one coalition, by memberships with labels and periods of that kind. */
export const ofNastyNames = network(
  [...NASTY, node('c')],
  NASTY.map(({ name }, place) =>
    edge(`d${place}`, `f${place}`, 'c', { memberships: [membership(`b${place}`, { label: name, period: name })] }),
  ),
  { title: nastyNames(1)[0], address: nastyNames(2)[1] },
);
