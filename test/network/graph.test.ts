import { KIND_BITS } from '../../src/network/graph';
import { RegisterBuilder } from '../../src/directory/register-builder';
import { buildGraph, membershipRow, type WordGraph } from './support/build-graph';
import { graphOf, idsOf, type Period, rowsOf } from './support/edge-list';
import { randomOf } from './support/random';
import { randomRows } from './support/random-rows';

const coalitionsOf = (graph: WordGraph, id: string) => {
  const actor = graph.indexOf(id)!;
  return idsOf(graph, [...graph.coalitions.subarray(graph.coalitionsFrom[actor], graph.coalitionsTo[actor])]);
};
const membersOf = (graph: WordGraph, id: string) => {
  const actor = graph.indexOf(id)!;
  return idsOf(graph, [...graph.members.subarray(graph.membersFrom[actor], graph.membersTo[actor])]);
};

/** What the rows say, by words, so that it does not depend on the places. */
const wordsOf = (graph: WordGraph) =>
  graph.ids
    .map(
      (id) => `${id}: ${coalitionsOf(graph, id)} | ${membersOf(graph, id)} | ${graph.memberCounts[graph.indexOf(id)!]}`,
    )
    .sort();

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('The graph', () => {
  const graph = graphOf({ coalitions: { y: 'C A B', x: 'B p>A A y' }, collectives: 'C', others: 'D' });

  it('knows actors by their places', () => {
    expect(graph.ids.map((id) => graph.indexOf(id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(graph.indexOf('E')).toBeUndefined();
    const { PERSON: p, ORGANISATION: o, COALITION: c } = KIND_BITS;
    expect(graph.ids.map((id, i) => [id, graph.kinds[i], graph.collectives[i]]).sort()).toEqual([
      ['A', o, 0],
      ['B', o, 0],
      ['C', o, 1],
      ['D', o, 0],
      ['p', p, 0],
      ['x', c, 0],
      ['y', c, 0],
    ]);
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
    expect(['A', 'x', 'y'].map((id) => graph.memberCounts[graph.indexOf(id)!])).toEqual([0, 4, 3]);
  });

  it('points from every incidence to its membership', () => {
    const actor = graph.indexOf('A')!;
    const via = graph.coalitionsVia.subarray(graph.coalitionsFrom[actor], graph.coalitionsTo[actor]);
    expect([...via].map(graph.membershipWord)).toEqual(['m0004', 'm0005', 'm0001']);
    const { members, onBehalfOf } = graph.register.memberships;
    expect([members[via[0]], onBehalfOf[via[0]]]).toEqual([graph.indexOf('p'), actor]);
    expect(onBehalfOf[via[1]]).toBe(-1);
  });

  it('keeps the bounds of equal starts and of equal ends once', () => {
    const since: Period = { bounds: [1, 2, 3, 4], since: '2020~' };
    const timed = graphOf({ coalitions: { x: [['A', since], ['B', since], 'C'] } });
    const [a, b, c] = [...timed.membersVia.subarray(timed.membersFrom[timed.indexOf('x')!])];
    expect(timed.starts[a]).toBe(timed.starts[b]);
    expect(timed.starts[a]).not.toBe(timed.starts[c]);
    expect([...timed.startBounds.subarray(timed.starts[a] * 2, timed.starts[a] * 2 + 2)]).toEqual([1, 2]);
    expect([...timed.endBounds.subarray(timed.ends[a] * 2, timed.ends[a] * 2 + 2)]).toEqual([3, 4]);
    expect([timed.startEdtf(a), timed.startEdtf(c)]).toEqual(['2020~', null]);
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
    expect(wordsOf(again)).toEqual(wordsOf(buildGraph({ actors, memberships })));
  });
});

describe('What cannot be built', () => {
  const { actors, memberships } = rowsOf({ coalitions: { x: 'A p>B' } });

  it.each([
    ['two actors of one id', [...actors, actors[0]], memberships, 'Two actors have the id 78'],
    [
      'a member that is not there',
      actors.filter(({ id }) => id !== 'A'),
      memberships,
      'names the actor 41000000-0000-0000-0000-000000000000, which is not there',
    ],
    ['nobody to stand for', actors.filter(({ id }) => id !== 'B'), memberships, 'names the actor 42000000'],
  ])('%s', (_, someActors, someMemberships, message) => {
    expect(() => buildGraph({ actors: someActors, memberships: someMemberships })).toThrow(message);
  });

  it('a membership before its actors', () => {
    const builder = new RegisterBuilder({ actors: 1, memberships: 1 });
    expect(() => builder.addMembership(membershipRow(memberships[0]))).toThrow('which is not there');
  });

  it('but nothing at all can', () => {
    expect(buildGraph({ actors: [], memberships: [] }).actorCount).toBe(0);
  });
});
