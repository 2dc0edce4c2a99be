import { type Graph, type GraphActor, type GraphMembership } from '../../../src/network/graph';
import { GraphBuilder } from '../../../src/network/graph-builder';

/** A graph of rows that are all at hand. @throws Error as GraphBuilder does */
export function buildGraph(rows: { actors: Iterable<GraphActor>; memberships: Iterable<GraphMembership> }): Graph {
  const builder = new GraphBuilder();
  for (const actor of rows.actors) builder.addActor(actor);
  for (const membership of rows.memberships) builder.addMembership(membership);
  return builder.build();
}
