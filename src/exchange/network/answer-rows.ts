import { type ActorRow } from '../../directory/actor.loader';
import { certaintyOf, type Level, levelAt } from '../../network/level';
import { type NetworkAnswer } from '../../network/network-answer';
import { type NetworkSelection } from '../../network/network-question';
import { type Snapshot } from '../../network/snapshot';
import { uuidV5 } from '../../shared/uuid';
import { MEASURE_COLUMNS } from './measure-columns';
import { type EdgeRow, type MembershipOfEdge, type NetworkRows, type NodeRow } from './network-rows';

/** Reads the rows of a network from memory, one at a time. */
export const answerRows = (
  { epoch, register, graph }: Pick<Snapshot, 'epoch' | 'register' | 'graph'>,
  answer: NetworkAnswer,
  { at, floor }: NetworkSelection,
  about: Pick<NetworkRows, 'title' | 'address' | 'licence'>,
): NetworkRows => {
  const measures = MEASURE_COLUMNS.filter(({ measure }) => answer.values[measure]);

  function* nodes(): Generator<NodeRow> {
    for (const [i, place] of answer.actors.entries()) {
      const { id, slug, name, actorKind, kind } = register.actor(place) as ActorRow & { kind: string | null };
      const values = Object.fromEntries(
        measures.map(({ name: column, measure }) => [column, answer.values[measure]![i]]),
      );
      yield { id, slug, name, kind: actorKind, subkind: kind, isCollective: graph.collectives[place] === 1, values };
    }
  }

  function* edges(): Generator<EdgeRow> {
    const { actors, coalitions, weights, levels } = answer.edges;
    const placesOf = placesInOrder();
    for (let i = 0; i < actors.length; i++) {
      const [source, target] = [register.actor(actors[i]).id, register.actor(coalitions[i]).id];
      const places = placesOf(coalitions[i], actors[i]);
      const memberships = places.map(membershipAt);
      const own = places.findIndex((place) => register.memberships.members[place] === actors[i]);
      yield {
        // A membership joins whoever the member stands for to the coalition as well: of these two edges, its id is that of the member's.
        id: own < 0 ? uuidV5(`Edge ${source} ${target}`) : memberships[own].id,
        source,
        target,
        weight: weights[i],
        certainty: certaintyOf(levels[i] as Level) as EdgeRow['certainty'],
        memberships,
      };
    }
  }

  /** Edges come in the order of the rows, so that each is looked for behind the last one. */
  const placesInOrder = () => {
    const { members, membersVia, membersFrom, membersTo } = graph;
    let [row, cursor] = [-1, 0];
    return (coalition: number, actor: number): number[] => {
      if (coalition !== row) [row, cursor] = [coalition, membersFrom[coalition]];
      while (members[cursor] !== actor) cursor++;
      const places: number[] = [];
      for (; cursor < membersTo[row] && members[cursor] === actor; cursor++)
        if (levelAt(graph, membersVia[cursor], at) >= floor) places.push(membersVia[cursor]);
      return places;
    };
  };

  const membershipAt = (place: number): MembershipOfEdge => {
    const { memberships } = register;
    const onBehalfOf = memberships.onBehalfOf[place];
    return {
      id: memberships.ids.at(place),
      roles: memberships.rolesAt(place),
      label: memberships.labelAt(place),
      period: memberships.periodAt(place),
      onBehalfOf: onBehalfOf < 0 ? null : register.actor(onBehalfOf).id,
      ...memberships.boundsAt(place),
    };
  };

  return {
    ...about,
    at,
    epoch,
    measures,
    nodeCount: answer.actors.length,
    edgeCount: answer.edges.actors.length,
    nodes,
    edges,
  };
};
