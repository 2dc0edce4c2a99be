import { type NetworkAnswer } from './network-answer';

type EdgesByNode = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<NetworkAnswer, EdgesByNode>();

/** The numbers of the edges of each actor that an answer lists, by its place in the graph. An edge is one of both its ends. */
export const edgesByNode = (answer: NetworkAnswer): EdgesByNode => {
  let found = known.get(answer);
  if (!found) known.set(answer, (found = gather(answer)));
  return found;
};

const gather = ({ edges: { actors, coalitions } }: NetworkAnswer): EdgesByNode => {
  const byNode = new Map<number, number[]>();
  const add = (node: number, edge: number) => {
    const own = byNode.get(node);
    if (own) own.push(edge);
    else byNode.set(node, [edge]);
  };
  for (let edge = 0; edge < actors.length; edge++) {
    add(actors[edge], edge);
    add(coalitions[edge], edge);
  }
  return byNode;
};
