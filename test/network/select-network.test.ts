import { type NetworkSelection } from '../../src/network/network-question';
import { selectNetwork } from '../../src/network/select-network';
import { type WordGraph } from './support/build-graph';
import { type EdgeList, graphOf, type Period, wordsOf } from './support/edge-list';

const ALL: NetworkSelection = { at: null, floor: 1, coalitions: null, members: null, around: null };

const maskOf = (graph: WordGraph, words: string): Uint8Array =>
  Uint8Array.from(graph.ids, (id) => Number(wordsOf(words).includes(id)));

/** `nodes: edges`, an edge as actor, coalition and weight; `?` marks one that only possibly holds. */
function shown(graph: WordGraph, selection: Partial<NetworkSelection> = {}): string {
  const { actors, edges, distances } = selectNetwork(graph, { ...ALL, ...selection });
  const wordAt = (node: number) => graph.ids[actors[node]];
  const nodes = Array.from(actors, (_, node) => `${wordAt(node)}${distances ? distances[node] : ''}`);
  const lines = Array.from(edges.actors, (actor, edge) => {
    const unsure = edges.levels[edge] === 1 ? '?' : '';
    return `${wordAt(actor)}${wordAt(edges.coalitions[edge])}${edges.weights[edge]}${unsure}`;
  });
  return `${nodes.join(' ')}: ${lines.join(' ')}`;
}

const early: Period = { bounds: [1, 1, 3, 3] };
const late: Period = { bounds: [5, 5, 8, 8] };
const vague: Period = { bounds: [1, 4, 8, 9] };

describe('A selected network', () => {
  const list: EdgeList = { coalitions: { x: 'A B', y: 'B C x' }, others: 'D' };

  it('holds actors and coalitions by name, and an edge for each taking part', () =>
    expect(shown(graphOf(list))).toBe('A B C x y: Ax1 Bx1 By1 Cy1 xy1'));

  it('leaves out who takes part in nothing', () =>
    expect(shown(graphOf({ coalitions: { x: '' }, others: 'A' }))).toBe(': '));

  it('joins several memberships of one actor in one coalition', () =>
    expect(shown(graphOf({ coalitions: { x: [['A', early], ['A', late], 'B'] } }))).toBe('A B x: Ax2 Bx1'));

  it.each([
    [2, 1, 'A C x: Ax1 Cx1?'],
    [6, 1, 'B C x: Bx1 Cx1'],
    [8, 1, 'C x: Cx1?'],
    [2, 2, 'A x: Ax1'],
    [9, 1, ': '],
  ] as const)('at %i with memberships of level %i: %s', (at, floor, expected) => {
    const graph = graphOf({
      coalitions: {
        x: [
          ['A', early],
          ['B', late],
          ['C', vague],
        ],
      },
    });
    expect(shown(graph, { at, floor })).toBe(expected);
  });

  it('counts who stands for another and whom it stands for', () =>
    expect(shown(graphOf({ coalitions: { x: 'p>A B' } }))).toBe('A B p x: Ax1 Bx1 px1'));

  it('keeps only the coalitions that are meant', () => {
    const graph = graphOf(list);
    expect(shown(graph, { coalitions: maskOf(graph, 'x') })).toBe('A B x: Ax1 Bx1');
  });

  it('keeps only the members that are meant, and the coalitions that tie them', () => {
    const graph = graphOf(list);
    expect(shown(graph, { members: maskOf(graph, 'C') })).toBe('C y: Cy1');
  });

  it('joins two coalitions that are members of each other once in each direction', () =>
    expect(shown(graphOf({ coalitions: { x: 'y', y: 'x' } }))).toBe('x y: yx1 xy1'));
});

describe('The surroundings of an actor', () => {
  const list: EdgeList = { coalitions: { w: 'D E', x: 'A B', y: 'B C', z: 'C D' }, others: 'F' };
  const around = (word: string, depth: number, collectives = '') => {
    const graph = graphOf({ ...list, collectives });
    return shown(graph, { around: { actor: graph.indexOf(word)!, depth } });
  };

  it('one edge away: its coalitions', () => expect(around('B', 1)).toBe('B0 x1 y1: Bx1 By1'));
  it('two: their members', () => expect(around('B', 2)).toBe('A2 B0 C2 x1 y1: Ax1 Bx1 By1 Cy1'));
  it('three', () => expect(around('B', 3)).toBe('A2 B0 C2 x1 y1 z3: Ax1 Bx1 By1 Cy1 Cz1'));
  it('of a coalition: its members first', () => expect(around('x', 1)).toBe('A1 B1 x0: Ax1 Bx1'));
  it('of somebody in nothing: it alone', () => expect(around('F', 6)).toBe('F0: '));
  it('reach a collective and do not pass it', () =>
    expect(around('B', 4, 'C')).toBe('A2 B0 C2 x1 y1: Ax1 Bx1 By1 Cy1'));
  it('may begin at a collective', () => expect(around('C', 1, 'C')).toBe('C0 y1 z1: Cy1 Cz1'));
});
