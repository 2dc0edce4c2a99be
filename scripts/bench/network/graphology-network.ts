import { UndirectedGraph } from 'graphology';
import { type Reader } from '../../../src/shared/reader';
import { type EdgeFacts, type Network, type NodeFacts } from './graphology-engine';

const ACTORS = 'select id as id, actor_kind as kind, name_key as nameKey from actors';
const MEMBERSHIPS = `select member_id as member, on_behalf_of_id as onBehalfOf, coalition_id as coalition,
  start_earliest as start, end_latest as until from memberships`;

interface Membership {
  member: string;
  onBehalfOf: string | null;
  coalition: string;
  start: number;
  until: number;
}

/** Actors and coalitions as nodes, who takes part in what as edges, streamed from the database. */
export const readNetwork = (reader: Reader): Promise<Network> =>
  reader.snapshot(async (source) => {
    const network: Network = new UndirectedGraph<NodeFacts, EdgeFacts>();
    for await (const rows of source.stream<NodeFacts & { id: string }>(ACTORS, []))
      for (const { id, ...facts } of rows) network.addNode(id, facts);
    for await (const rows of source.stream<Membership>(MEMBERSHIPS, []))
      for (const { member, onBehalfOf, coalition, start, until } of rows) {
        network.addEdge(member, coalition, { from: start, to: until });
        if (onBehalfOf) network.addEdge(onBehalfOf, coalition, { from: start, to: until });
      }
    return network;
  });
