import { MeasuredNetwork } from '../../src/network/measured-network';
import { answerNetwork, type NetworkAnswer, type NetworkRequest } from '../../src/network/network-answer';
import { NetworkDesk } from '../../src/network/network-desk';
import { graphOf } from './support/edge-list';

const graph = graphOf({ coalitions: { x: 'A B C', y: 'C D', z: 'E F' } });
const selection = { at: null, floor: 1 as const, coalitions: null, members: null, around: null };
const USUAL: NetworkRequest = {
  measures: ['DEGREE'],
  orderBy: { field: 'DEGREE', descending: true },
  first: null,
  most: { nodes: 100, edges: 100 },
};

const answerOf = (request: Partial<NetworkRequest>) =>
  answerNetwork(new MeasuredNetwork(graph, selection), { ...USUAL, ...request });
const listed = (request: Partial<NetworkRequest>) => {
  const { actors, values, edges } = answerOf(request) as NetworkAnswer;
  const nodes = Array.from(actors, (actor, i) => `${graph.ids[actor]}${values.DEGREE![i]}`).join(' ');
  const among = Array.from(edges.actors, (actor, i) => graph.ids[actor] + graph.ids[edges.coalitions[i]]).join(' ');
  return `${nodes}: ${among}`;
};

describe('What is shown of a network', () => {
  it('all of it, by the measure and then by name', () =>
    expect(listed({})).toBe('x3 C2 y2 z2 A1 B1 D1 E1 F1: Ax Bx Cx Cy Dy Ez Fz'));
  it('the first, and the edges among them', () => expect(listed({ first: 3 })).toBe('x3 C2 y2: Cx Cy'));
  it('by name', () =>
    expect(listed({ first: 4, orderBy: { field: 'NAME', descending: false } })).toBe('A1 B1 C2 D1: '));
  it('the last by name', () =>
    expect(listed({ first: 2, orderBy: { field: 'NAME', descending: true } })).toBe('z2 y2: '));
  it('the least', () => expect(listed({ first: 2, orderBy: { field: 'DEGREE', descending: false } })).toBe('A1 B1: '));
  it('by a measure that is not shown', () =>
    expect(listed({ first: 1, orderBy: { field: 'BETWEENNESS', descending: true } })).toBe('x3: '));

  it('measures of the whole, also where only the first are listed', () => {
    const { nodeCount, edgeCount, componentSizes, values } = answerOf({
      first: 1,
      measures: ['COMPONENT'],
    }) as NetworkAnswer;
    expect([nodeCount, edgeCount, [...componentSizes!], [...values.COMPONENT!]]).toEqual([9, 7, [6, 3], [0]]);
  });

  it('is refused where it lists too much', () => {
    expect(answerOf({ most: { nodes: 8, edges: 100 } })).toEqual({ tooLarge: 'nodes', count: 9 });
    expect(answerOf({ most: { nodes: 9, edges: 6 } })).toEqual({ tooLarge: 'edges', count: 7 });
    expect(answerOf({ first: 8, most: { nodes: 8, edges: 100 } })).toMatchObject({ nodeCount: 9 });
  });
});

describe('The desk', () => {
  it('works a network out once for the same key, and anew for another', () => {
    const desk = new NetworkDesk();
    const task = { graph, selection, snapshot: 1, key: 'a' };
    const first = desk.brokers(task).map(({ actor, ...facts }) => ({ actor: graph.ids[actor], ...facts }));
    expect(first).toEqual([{ actor: 'C', parts: 2, cutOff: 1 }]);
    const none = { ...selection, members: new Uint8Array(graph.actorCount) };
    expect(desk.brokers({ ...task, selection: none })).toHaveLength(1);
    expect(desk.brokers({ ...task, selection: none, key: 'b' })).toHaveLength(0);
    expect(desk.brokers({ ...task, selection: none, snapshot: 2 })).toHaveLength(0);
  });
});
