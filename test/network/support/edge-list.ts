import { ActorKind } from '../../../src/directory/actor-kind';
import { buildGraph, type GraphActor, type GraphMembership, type WordGraph } from './build-graph';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';

/** A period as it is written in these tests: the four bounds in one-digit instants, and the start as stated. */
export interface Period {
  bounds: [number, number, number, number];
  since?: string | null;
}

const ALWAYS: Period = { bounds: [FAR_PAST, FAR_PAST, FAR_FUTURE, FAR_FUTURE], since: null };

/** `A`, or `p>A` for p on behalf of A, or the same with a period. */
type Member = string | [string, Period];

export interface EdgeList {
  /** Coalition → its members: words of a text, or a list. Single capitals are organisations, small letters people. */
  coalitions: Record<string, string | Member[]>;
  collectives?: string;
  /** Actors in no coalition. */
  others?: string;
}

export interface Rows {
  actors: GraphActor[];
  memberships: GraphMembership[];
}

export function rowsOf({ coalitions, collectives = '', others = '' }: EdgeList): Rows {
  const memberships: GraphMembership[] = [];
  const names = new Set([...Object.keys(coalitions), ...wordsOf(others)]);
  for (const [coalitionId, members] of Object.entries(coalitions)) {
    for (const member of typeof members === 'string' ? wordsOf(members) : members) {
      const [text, period] = typeof member === 'string' ? [member, ALWAYS] : member;
      const [memberId, onBehalfOfId = null] = text.split('>');
      names.add(memberId);
      if (onBehalfOfId) names.add(onBehalfOfId);
      const [startEarliest, startLatest, endEarliest, endLatest] = period.bounds;
      const id = `m${String(memberships.length).padStart(4, '0')}`;
      const startEdtf = period.since ?? null;
      memberships.push({
        ...{ id, memberId, coalitionId, onBehalfOfId },
        ...{ startEarliest, startLatest, endEarliest, endLatest, startEdtf },
      });
    }
  }
  const kindOf = (id: string): ActorKind =>
    id in coalitions ? ActorKind.COALITION : id === id.toLowerCase() ? ActorKind.PERSON : ActorKind.ORGANISATION;
  const actors = [...names].map((id) => {
    const isCollective = wordsOf(collectives).includes(id);
    return { id, kind: kindOf(id), isCollective, nameKey: id };
  });
  return { actors, memberships };
}

export const graphOf = (list: EdgeList): WordGraph => buildGraph(rowsOf(list));

/** The ids of actors, as one text. */
export const idsOf = (graph: WordGraph, actors: readonly number[]) => actors.map((actor) => graph.ids[actor]).join(' ');

export const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');
