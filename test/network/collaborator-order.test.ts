import { collaborators, type CollaboratorsOptions } from '../../src/network/collaborators';
import { FAR_PAST } from '../../src/shared/instant';
import { type WordGraph } from './support/build-graph';
import { type EdgeList, graphOf, type Period } from './support/edge-list';

const year = (start: number, end: number): Period => ({ bounds: [start, start, end, end], since: `y${start}` });
const about = (bounds: Period['bounds']): Period => ({ bounds });

const ask = (graph: WordGraph, options: Partial<CollaboratorsOptions>, id = 'A') =>
  collaborators(graph, graph.indexOf(id)!, { at: null, ...options });

function listOf(list: EdgeList, options: Partial<CollaboratorsOptions>) {
  const graph = graphOf(list);
  return ask(graph, options)
    .ranked.map(({ actor, weight }) => `${graph.ids[actor]}${weight}`)
    .join(' ');
}

describe('In what order', () => {
  const list: EdgeList = {
    coalitions: {
      v: [
        ['A', year(1, 9)],
        ['B', year(5, 9)],
        ['C', year(3, 9)],
        ['D', about([FAR_PAST, 9, 9, 9])],
      ],
      w: [
        ['A', year(2, 9)],
        ['B', year(4, 9)],
        ['E', year(4, 9)],
      ],
    },
  };
  const cases: [orderBy: string, expected: string][] = [
    ['', 'B2 E1 C1 D1'],
    ['WEIGHT ASC', 'E1 C1 D1 B2'],
    ['STRENGTH ASC', 'C1 D1 E1 B2'],
    ['NAME DESC', 'E1 D1 C1 B2'],
    ['ID ASC', 'B2 C1 D1 E1'],
    ['SINCE ASC', 'C1 B2 E1 D1'],
    ['SINCE DESC', 'B2 E1 C1 D1'],
    ['WEIGHT ASC, NAME DESC', 'E1 D1 C1 B2'],
  ];
  it.each(cases)('%s', (text, expected) => {
    const orderBy = text
      .split(', ')
      .filter(Boolean)
      .map((part) => {
        const [field, direction] = part.split(' ');
        return { field, direction } as NonNullable<CollaboratorsOptions['orderBy']>[number];
      });
    expect(listOf(list, { orderBy })).toBe(expected);
    expect(listOf(list, { orderBy, first: 2 })).toBe(expected.slice(0, 5));
  });
});

describe('What more is known of each', () => {
  it('names the coalitions and since when', () => {
    const graph = graphOf({
      coalitions: {
        x: [
          ['A', year(2, 9)],
          ['B', year(6, 9)],
        ],
        y: [
          ['A', year(5, 9)],
          ['B', year(1, 9)],
        ],
      },
    });
    const [b] = ask(graph, {}).ranked;
    expect(b.sharedCoalitions.map((each) => graph.ids[each.coalition])).toEqual(['x', 'y']);
    expect(graph.startEdtf(b.since!)).toBe('y5');
  });

  it('is found out when it is read, whatever was asked in between', () => {
    const graph = graphOf({ coalitions: { x: 'A B C', y: 'A B' } });
    const [b] = ask(graph, { first: 1 }).ranked;
    expect(ask(graph, {}, 'C').totalCount).toBe(2);
    expect(b.sharedCoalitions).toHaveLength(2);
    expect(ask(graph, {}).ranked.map((each) => each.weight)).toEqual([2, 1]);
  });
});
