import { Adjacency } from '../../../../src/web/explorer/network/adjacency';
import { compareGraphs } from '../../../../src/web/explorer/network/compare-graphs';
import { readGraph } from '../../../../src/web/explorer/network/graph-data';
import { dayOf, monthOf, monthsBetween } from '../../../../src/web/explorer/network/months';
import { nodeAt } from '../../../../src/web/explorer/network/node-at';
import { changedParams, fileAddress } from '../../../../src/web/explorer/network/page-address';
import { sizesOf } from '../../../../src/web/explorer/network/sizes';
import { DIRECTIONS, towards } from '../../../../src/web/explorer/network/towards';
import { graphOf } from './graph';

describe('What is read of a file', () => {
  const node = (slug: string, values: object) => ({ label: slug, metadata: { slug, kind: 'ORGANISATION', ...values } });
  const edge = (memberships: object[]) => ({
    ...{ id: 'e', source: 'n1', target: 'n2' },
    metadata: { certainty: 'POSSIBLY', memberships },
  });
  const file = (edges: object[]) =>
    JSON.stringify({
      graph: { nodes: { n1: node('a', { pageRank: 0.5 }), n2: node('b', { pageRank: null }) }, edges },
    });

  it('has the value of the measure, and the first and last bound', () => {
    const bounds = { startEarliest: null, startLatest: '2020-02-05T23:00:00Z', endEarliest: '2015-01-01T00:00:00Z' };
    const graph = readGraph(file([edge([bounds, { endLatest: '2022-09-28T22:00:00Z' }])]), 'PAGE_RANK');
    expect(graph.nodes.map(({ id, value }) => [id, value])).toEqual([
      ['n1', 0.5],
      ['n2', 0],
    ]);
    expect(graph.edges).toEqual([{ id: 'e', source: 'n1', target: 'n2', isSure: false }]);
    expect(graph.span).toEqual({ first: '2015-01-01T00:00:00Z', last: '2022-09-28T22:00:00Z' });
  });

  it('takes the names of the page, where it has some', () => {
    const { nodes } = readGraph(file([]), 'DEGREE', new Map([['a', 'Agency']]));
    expect(nodes.map(({ name }) => name)).toEqual(['Agency', 'b']);
  });

  it('has no span where nothing has a bound', () => {
    expect(readGraph(file([edge([{}])]), 'DEGREE').span).toBeNull();
  });
});

describe('Two states of the picture', () => {
  it('tells what came, what went and what stayed', () => {
    const [before, after] = [graphOf('a>C', 'b>C').nodes, graphOf('b>C', 'd>C').nodes];
    expect(compareGraphs(before, after)).toEqual({ added: ['d'], removed: ['a'], kept: ['b', 'C'] });
  });
});

describe('The surroundings of a node', () => {
  const adjacency = new Adjacency(graphOf('a>C', 'b>C', 'a?D', 'b>D', 'b>E', 'C>D'));
  const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name);

  it('are what it takes part in, with whom', () => {
    expect(
      adjacency.partsOf('a').map(({ coalition, isSure, others }) => [coalition.name, isSure, names(others)]),
    ).toEqual([
      ['C', true, ['b']],
      ['D', false, ['b', 'C']],
    ]);
  });

  it('are its members and what it is a member of, for a coalition', () => {
    expect(names(adjacency.membersOf('C'))).toEqual(['a', 'b']);
    expect(names(adjacency.neighboursOf('C'))).toEqual(['a', 'b', 'D']);
  });

  it('are shared surely only where both surely take part', () => {
    const shared = adjacency.sharedBy('a', 'b').map(({ coalition, isSure }) => [coalition.name, isSure]);
    expect(shared).toEqual([
      ['C', true],
      ['D', false],
    ]);
    expect(adjacency.sharedBy('a', 'nobody')).toEqual([]);
  });
});

describe('The months of the slider', () => {
  const months = monthsBetween('2014-12-31T23:00:00Z', '2022-09-28T22:00:00Z');

  it('go from that of the first bound to the one after the last', () => {
    expect(months).toEqual({ first: '2014-12', count: 95 });
    expect([0, 1, 78, 94].map((month) => dayOf(months, month))).toEqual([
      ...['2014-12-01', '2015-01-01', '2021-06-01', '2022-10-01'],
    ]);
  });

  it.each([
    ['2021-06-01', 78],
    ['2021-06-30', 78],
    ['1990-01-01', 0],
    ['2030-01-01', 94],
  ])('%s is number %d', (day, month) => {
    expect(monthOf(months, day)).toBe(month);
  });
});

describe('The way of an arrow key', () => {
  const places = [
    { name: 'near, right and up', x: 2, y: 1 },
    { name: 'far, right', x: 9, y: 0 },
    { name: 'up', x: 0.1, y: 3 },
  ];

  it.each([
    ['ArrowRight', 'near, right and up'],
    ['ArrowUp', 'up'],
    ['ArrowLeft', undefined],
    ['ArrowDown', undefined],
  ])('%s leads %s', (key, name) => {
    expect(towards({ x: 0, y: 0 }, places, DIRECTIONS[key])?.name).toBe(name);
  });
});

describe('The node under the pointer', () => {
  const nodes = [
    { id: 'small', x: 0, y: 0, size: 1 },
    { id: 'large', x: 3, y: 0, size: 4 },
  ];

  it.each([
    [{ x: 0.5, y: 0 }, 'small'],
    [{ x: 2, y: 0 }, 'large'],
    [{ x: -2, y: 0 }, null],
  ])('%j is over %s', (point, id) => {
    expect(nodeAt(point, nodes, (size) => size)).toBe(id);
  });
});

describe('Sizes', () => {
  it('grow in area with the value', () => {
    const [none, quarter, most] = sizesOf([0, 1, 4]);
    expect([none, most]).toEqual([4, 18]);
    expect(quarter).toBe((none + most) / 2);
  });

  it('are small where there are thousands, and all alike where nothing is measured', () => {
    expect(Math.max(...sizesOf(Array.from({ length: 5_000 }, (_, i) => i)))).toBeCloseTo(7);
    expect(sizesOf([0, 0])).toEqual([4, 4]);
    expect(sizesOf([])).toEqual([]);
  });
});

describe('Addresses', () => {
  const params = new URLSearchParams('theme=a&theme=b&size=PAGE_RANK&from=x&to=y&after=100&lang=en&depth=2');

  it('of a file have the selection and the measure only', () => {
    expect(fileAddress('/base/network', '.jgf.json', params)).toBe(
      '/base/network.jgf.json?theme=a&theme=b&measure=PAGE_RANK',
    );
  });

  it('of the page begin the table anew when something changes', () => {
    expect(String(changedParams(params, { from: null, at: '2021-06-01' }))).toBe(
      'theme=a&theme=b&size=PAGE_RANK&to=y&lang=en&depth=2&at=2021-06-01',
    );
  });
});
