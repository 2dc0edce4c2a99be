import { GraphBuilder } from '../../src/network/graph-builder';
import { type Graph, KIND_BITS } from '../../src/network/graph';
import { buildGraph } from './support/build-graph';
import { graphOf, idsOf, rowsOf } from './support/edge-list';
import { randomOf } from './support/random';
import { randomRows } from './support/random-rows';

const row = (from: Int32Array, columns: Int32Array, index: number) => [
  ...columns.subarray(from[index], from[index + 1]),
];
const coalitionsOf = (graph: Graph, id: string) =>
  idsOf(graph, row(graph.coalitionsFrom, graph.coalitions, graph.indexOf(id)!));
const membersOf = (graph: Graph, id: string) => idsOf(graph, row(graph.membersFrom, graph.members, graph.indexOf(id)!));

const columnsOf = ({ indexOf: _, ...columns }: Graph) => columns;

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('The graph', () => {
  const graph = graphOf({ coalitions: { y: 'C A B', x: 'B p>A A y' }, collectives: 'C', others: 'D' });

  it('numbers actors in the order of their ids', () => {
    expect(graph.ids).toEqual(['A', 'B', 'C', 'D', 'p', 'x', 'y']);
    expect(graph.ids.map((id) => graph.indexOf(id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(graph.indexOf('E')).toBeUndefined();
    const { PERSON: p, ORGANISATION: o, COALITION: c } = KIND_BITS;
    expect([...graph.kinds]).toEqual([o, o, o, o, p, c, c]);
    expect([...graph.collectives]).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it('knows both ways who takes part in what, one incidence a membership', () => {
    expect(coalitionsOf(graph, 'A')).toBe('x x y');
    expect(coalitionsOf(graph, 'p')).toBe('x');
    expect(coalitionsOf(graph, 'y')).toBe('x');
    expect(coalitionsOf(graph, 'D')).toBe('');
    expect(membersOf(graph, 'x')).toBe('A A B p y');
    expect(membersOf(graph, 'y')).toBe('A B C');
  });

  it('counts a member once, however often it is one', () => {
    expect([...graph.memberCounts]).toEqual([0, 0, 0, 0, 0, 4, 3]);
  });

  it('points from every incidence to its membership', () => {
    const [first, second] = row(graph.coalitionsFrom, graph.coalitionsVia, graph.indexOf('A')!);
    expect([first, second].map((via) => graph.membershipIds[via])).toEqual(['m0004', 'm0005']);
    expect([graph.membershipMembers[first], graph.membershipOnBehalfOf[first]]).toEqual([4, 0]);
    expect(graph.membershipOnBehalfOf[second]).toBe(-1);
  });

  it('keeps the four bounds of each membership side by side', () => {
    const timed = graphOf({ coalitions: { x: [['A', { bounds: [1, 2, 3, 4], since: '2020~' }], 'B'] } });
    expect([...timed.bounds.subarray(0, 4)]).toEqual([1, 2, 3, 4]);
    expect(timed.startEdtfs).toEqual(['2020~', null]);
  });

  it('ranks actors by name key, then id', () => {
    const { actors } = rowsOf({ coalitions: {}, others: 'A B C' });
    const keys = ['m', 'b', 'b'];
    const named = buildGraph({ actors: actors.map((actor, i) => ({ ...actor, nameKey: keys[i] })), memberships: [] });
    expect([...named.nameRanks]).toEqual([2, 0, 1]);
  });

  it.each([1, 2, 3])('is the same whatever order its rows come in (seed %i)', (seed) => {
    const { actors, memberships } = randomRows(seed);
    const random = randomOf(seed);
    const again = buildGraph({ actors: shuffled(actors, random), memberships: shuffled(memberships, random) });
    expect(columnsOf(again)).toEqual(columnsOf(buildGraph({ actors, memberships })));
  });
});

describe('What cannot be built', () => {
  const { actors, memberships } = rowsOf({ coalitions: { x: 'A p>B' } });

  it.each([
    ['two actors of one id', [...actors, actors[0]], memberships, 'Two actors have the id x'],
    ['two memberships of one id', actors, [...memberships, memberships[0]], 'Two memberships have the id m0000'],
    [
      'a member that is not there',
      actors.filter(({ id }) => id !== 'A'),
      memberships,
      'Membership m0000 names the actor A',
    ],
    ['nobody to stand for', actors.filter(({ id }) => id !== 'B'), memberships, 'Membership m0001 names the actor B'],
  ])('%s', (_, someActors, someMemberships, message) => {
    expect(() => buildGraph({ actors: someActors, memberships: someMemberships })).toThrow(message);
  });

  it('a membership before its actors', () => {
    expect(() => new GraphBuilder().addMembership(memberships[0])).toThrow('which is not there');
  });

  it('but nothing at all can', () => {
    expect(buildGraph({ actors: [], memberships: [] }).actorCount).toBe(0);
  });
});
