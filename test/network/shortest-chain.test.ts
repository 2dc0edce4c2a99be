import { Certainty } from '../../src/directory/certainty';
import { chainLength, type ChainOptions, shortestChain } from '../../src/network/shortest-chain';
import { buildGraph } from './support/build-graph';
import { type EdgeList, graphOf, type Period, rowsOf } from './support/edge-list';

/** `A x B y C`: actors and coalitions in turn. */
function chainOf(list: EdgeList, from: string, to: string, options: Partial<ChainOptions> = {}) {
  const graph = graphOf(list);
  const [a, b] = [graph.indexOf(from)!, graph.indexOf(to)!];
  const chain = shortestChain(graph, a, b, { at: null, ...options });
  expect(chainLength(graph, a, b, { at: null, ...options })).toBe(chain && chain.length);
  if (!chain) return null;
  expect(chain.actors).toHaveLength(chain.length + 1);
  expect(chain.coalitions).toHaveLength(chain.length);
  const ids = chain.actors.flatMap((actor, i) => [actor, ...chain.coalitions.slice(i, i + 1)]).map((i) => graph.ids[i]);
  return `${ids.join(' ')}, ${chain.certainty}`;
}

describe('The shortest chain', () => {
  const cases: [title: string, list: EdgeList, from: string, to: string, expected: string | null][] = [
    ['from an actor to itself', { coalitions: { x: 'A' } }, 'A', 'A', 'A, YES'],
    ['from an actor in nothing to itself', { coalitions: {}, others: 'A' }, 'A', 'A', 'A, YES'],
    ['through one coalition', { coalitions: { x: 'A B' } }, 'A', 'B', 'A x B, YES'],
    ['through two', { coalitions: { x: 'A B', y: 'B C' } }, 'A', 'C', 'A x B y C, YES'],
    ['and back', { coalitions: { x: 'A B', y: 'B C' } }, 'C', 'A', 'C y B x A, YES'],
    ['none between strangers', { coalitions: { x: 'A B', y: 'C D' } }, 'A', 'D', null],
    ['none to somebody in nothing', { coalitions: { x: 'A B' }, others: 'C' }, 'A', 'C', null],
    ['a shortcut', { coalitions: { v: 'A B', w: 'B C', x: 'C D', z: 'A D' } }, 'A', 'D', 'A z D, YES'],
    ['the first coalition of several', { coalitions: { z: 'A B', x: 'A B', y: 'A B' } }, 'A', 'B', 'A x B, YES'],
    ['the first actor of several', { coalitions: { x: 'A D C B', y: 'B C D E' } }, 'A', 'E', 'A x B y E, YES'],
    [
      'no dead end that begins well',
      { coalitions: { v: 'A B', w: 'A D', x: 'B C', y: 'D E' } },
      'A',
      'E',
      'A w D y E, YES',
    ],
    ['through a coalition as a member', { coalitions: { x: 'A y', y: 'B', z: 'y C' } }, 'A', 'C', 'A x y z C, YES'],
    ['not from a coalition to its members', { coalitions: { x: 'A y', y: 'B' } }, 'A', 'B', null],
    ['not through a collective', { coalitions: { x: 'A C', y: 'C B' }, collectives: 'C' }, 'A', 'B', null],
    [
      'around a collective',
      { coalitions: { x: 'A C', y: 'C B', z: 'A D', w: 'D B' }, collectives: 'C' },
      'A',
      'B',
      'A z D w B, YES',
    ],
    ['from a collective', { coalitions: { x: 'A C', y: 'A B' }, collectives: 'C' }, 'C', 'B', 'C x A y B, YES'],
    ['to a collective', { coalitions: { x: 'A C', y: 'A B' }, collectives: 'C' }, 'B', 'C', 'B y A x C, YES'],
    ['between collectives', { coalitions: { x: 'A C', y: 'A B' }, collectives: 'B C' }, 'B', 'C', 'B y A x C, YES'],
    ['to whom somebody stands for', { coalitions: { x: 'p>A' } }, 'p', 'A', 'p x A, YES'],
    ['on to whom somebody stands for', { coalitions: { x: 'B p', y: 'p>A' } }, 'B', 'A', 'B x p y A, YES'],
  ];
  it.each(cases)('%s', (_, list, from, to, expected) => expect(chainOf(list, from, to)).toBe(expected));

  it('may be long', () => {
    const place = (prefix: string, i: number) => `${prefix}${String(i).padStart(5, '0')}`;
    const coalitions = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [place('x', i), `${place('A', i)} ${place('A', i + 1)}`]),
    );
    const graph = buildGraph(rowsOf({ coalitions }));
    const [from, to] = [graph.indexOf('A00000')!, graph.indexOf('A20000')!];
    expect(shortestChain(graph, from, to, { at: null })).toMatchObject({ length: 20_000, certainty: 'YES' });
  });

  it('is not misled by the questions before', () => {
    const graph = graphOf({ coalitions: { x: 'A B', y: 'B C', z: 'C D', v: 'E F' } });
    const lengths = (from: string) =>
      ['A', 'B', 'C', 'D', 'E'].map((to) => chainLength(graph, graph.indexOf(from)!, graph.indexOf(to)!, { at: null }));
    for (let round = 0; round < 3; round++) {
      expect(lengths('A')).toEqual([0, 1, 2, 3, null]);
      expect(lengths('E')).toEqual([null, null, null, null, 0]);
      expect(lengths('C')).toEqual([2, 1, 0, 1, null]);
    }
  });
});

describe('When', () => {
  const sure = (start: number, end: number): Period => ({ bounds: [start, start, end, end] });
  const list: EdgeList = {
    coalitions: {
      x: [
        ['A', sure(1, 9)],
        ['B', { bounds: [1, 3, 5, 9] }],
      ],
      y: [
        ['B', sure(2, 9)],
        ['C', sure(1, 9)],
      ],
      z: [
        ['A', sure(6, 8)],
        ['C', sure(6, 9)],
      ],
    },
  };
  const cases: [at: number | null, certainty: ChainOptions['certainty'], expected: string | null][] = [
    [null, undefined, 'A z C, YES'],
    [1, undefined, null],
    [2, undefined, 'A x B y C, POSSIBLY'],
    [2, [Certainty.YES], null],
    [3, undefined, 'A x B y C, YES'],
    [3, [Certainty.YES], 'A x B y C, YES'],
    [5, undefined, 'A x B y C, POSSIBLY'],
    [6, undefined, 'A z C, YES'],
    [8, undefined, 'A x B y C, POSSIBLY'],
    [9, undefined, null],
  ];
  it.each(cases)('at %p, %p', (at, certainty, expected) =>
    expect(chainOf(list, 'A', 'C', { at, certainty })).toBe(expected),
  );
});
