import { collaborators, type CollaboratorsOptions } from '../../../src/network/collaborators';
import { accepted } from '../../../src/network/level';
import { sharedCoalitions } from '../../../src/network/shared-coalitions';
import { shortestChain } from '../../../src/network/shortest-chain';
import { type Snapshot } from '../../../src/network/snapshot';
import { Ties } from '../../../src/network/ties';
import { within } from '../../../src/network/within';
import { type Parameter } from './parameters';
import { type Engine, question, showIds, showLength, showMany, showRanked, TOP } from './question';

const BY_NAME: CollaboratorsOptions['orderBy'] = [
  { field: 'WEIGHT', direction: 'DESC' },
  { field: 'NAME', direction: 'ASC' },
];

/** The graph in memory, asked by ids. */
export const ourEngine = ({ graph, register }: Snapshot): Engine => {
  const idOf = (actor: number) => register.actor(actor).id;
  const ties = new Ties(graph, { at: null, floor: accepted().floor, coalitions: null, members: null });
  const ranked = (options: (parameter: Parameter) => Omit<CollaboratorsOptions, 'first'>) =>
    question({
      ask: (parameter) =>
        collaborators(graph, register.placeOf(parameter.actor), { ...options(parameter), first: TOP }).ranked,
      show: (found) => showRanked(found.map(({ actor, weight }) => ({ id: idOf(actor), weight }))),
    });
  return {
    collaborators: ranked(() => ({ at: null })),
    collaboratorsByName: ranked(() => ({ at: null, orderBy: BY_NAME })),
    collaboratorsAt: ranked(({ at }) => ({ at, orderBy: BY_NAME })),
    collaboration: question({
      ask: ({ pair }) =>
        sharedCoalitions(
          graph,
          pair.map((id) => register.placeOf(id)),
          { at: null },
        ),
      show: (found) => showIds(found.map(({ coalition }) => idOf(coalition))),
    }),
    surroundings: question({
      ask: ({ actor }) => within(graph, ties, register.placeOf(actor), 2).actors,
      show: (found) => showMany(found.map(idOf)),
    }),
    chain: question({
      ask: ({ pair: [from, to] }) => shortestChain(graph, register.placeOf(from), register.placeOf(to), { at: null }),
      show: (found) => showLength(found && found.length),
    }),
  };
};
