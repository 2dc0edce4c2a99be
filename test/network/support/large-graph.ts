import { ActorKind } from '../../../src/directory/actor-kind';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { buildGraph, type WordGraph } from './build-graph';

const UNKNOWN = { startEarliest: FAR_PAST, startLatest: FAR_FUTURE, endEarliest: FAR_PAST, endLatest: FAR_FUTURE };

const actors = (letter: string, count: number, kind: ActorKind) =>
  Array.from({ length: count }, (_, number) => {
    const id = `${letter}${number}`;
    return { id, kind, isCollective: false, nameKey: id };
  });

/** Organisations that are in each of the coalitions. */
export function largeGraph(organisations: number, coalitions: number): WordGraph {
  const members = actors('o', organisations, ActorKind.ORGANISATION);
  const groups = actors('c', coalitions, ActorKind.COALITION);
  const memberships = members.flatMap(({ id: memberId }) =>
    groups.map(({ id: coalitionId }) => {
      const id = `${memberId}${coalitionId}`;
      return { id, memberId, coalitionId, onBehalfOfId: null, startEdtf: null, ...UNKNOWN };
    }),
  );
  return buildGraph({ actors: [...members, ...groups], memberships });
}
