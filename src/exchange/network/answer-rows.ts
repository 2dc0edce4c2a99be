import { type ActorRow } from '../../directory/actor.loader';
import { certaintyOf, type Level, levelAt } from '../../network/level';
import { type NetworkAnswer } from '../../network/network-answer';
import { type NetworkSelection } from '../../network/network-question';
import { incidencesIn } from '../../network/sharing';
import { type Snapshot } from '../../network/snapshot';
import { MEASURE_COLUMNS } from './measure-columns';
import { type EdgeRow, type MembershipOfEdge, type NetworkRows, type NodeRow } from './network-rows';

/** Reads the rows of a network from memory, one at a time. */
export const answerRows = (
  { epoch, register, graph }: Snapshot,
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
    for (let i = 0; i < actors.length; i++) {
      const memberships = membershipsOf(coalitions[i], actors[i]);
      yield {
        id: memberships[0].id,
        source: register.actor(actors[i]).id,
        target: register.actor(coalitions[i]).id,
        weight: weights[i],
        certainty: certaintyOf(levels[i] as Level) as EdgeRow['certainty'],
        memberships,
      };
    }
  }

  const membershipsOf = (coalition: number, actor: number): MembershipOfEdge[] => {
    const { via, from, to } = incidencesIn(graph, coalition, actor);
    const found: MembershipOfEdge[] = [];
    for (let i = from; i < to; i++) if (levelAt(graph, via[i], at) >= floor) found.push(membershipAt(via[i]));
    return found;
  };

  const membershipAt = (place: number): MembershipOfEdge => {
    const { memberships } = register;
    const onBehalfOf = memberships.onBehalfOf[place];
    return {
      id: memberships.ids.at(place),
      roles: memberships.rolesAt(place).split(','),
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
