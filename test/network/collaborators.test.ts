import { ActorKind } from '../../src/directory/actor-kind';
import { Certainty } from '../../src/directory/certainty';
import { collaborators, type CollaboratorsOptions } from '../../src/network/collaborators';
import { type WordGraph } from './support/build-graph';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';
import { type EdgeList, graphOf, type Period } from './support/edge-list';

const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W Z'.split(' ');

function ask(graph: WordGraph, id: string, options: Partial<CollaboratorsOptions> = {}) {
  return collaborators(graph, graph.indexOf(id)!, { at: null, ...options });
}

/** `B2` for B with weight 2, in order. */
function listOf(list: EdgeList, id: string, options: Partial<CollaboratorsOptions> = {}) {
  const graph = graphOf(list);
  return ask(graph, id, options)
    .ranked.map(({ actor, weight }) => `${graph.ids[actor]}${weight}`)
    .join(' ');
}

const year = (start: number, end: number): Period => ({ bounds: [start, start, end, end], since: `y${start}` });
const about = (bounds: Period['bounds']): Period => ({ bounds });

describe('Who shares how much', () => {
  it('counts shared coalitions, and sums 1 / (members - 1) over them', () => {
    const fourteen = LETTERS.slice(0, 14).join(' ');
    const twentyFive = [...LETTERS, 'Å'].join(' ');
    const graph = graphOf({ coalitions: { group: fourteen, alliance: twentyFive } });
    const { totalCount, ranked } = ask(graph, 'A', { first: 14 });
    expect(totalCount).toBe(24);
    expect(ranked[0]).toMatchObject({ actor: graph.indexOf('B'), weight: 2, certainty: 'YES' });
    expect(ranked[0].strength).toBeCloseTo(1 / 13 + 1 / 24, 12);
    expect(ranked[13]).toMatchObject({ actor: graph.indexOf('O'), weight: 1 });
    expect(ranked[13].strength).toBeCloseTo(1 / 24, 12);
  });

  const cases: [title: string, list: EdgeList, id: string, expected: string][] = [
    ['nobody for an actor without coalitions', { coalitions: { x: 'B C' }, others: 'A' }, 'A', ''],
    ['nobody for the only known member', { coalitions: { x: 'A' } }, 'A', ''],
    ['the greater weight first', { coalitions: { x: 'A B C', y: 'A C' } }, 'A', 'C2 B1'],
    ['then the greater strength: smaller coalitions', { coalitions: { x: 'A B C', y: 'A D' } }, 'A', 'D1 B1 C1'],
    ['then the name', { coalitions: { x: 'A D C B' } }, 'A', 'B1 C1 D1'],
    ['nobody twice for two memberships in one coalition', { coalitions: { x: 'A A B B' } }, 'A', 'B1'],
    ['a coalition that is a member, not the one that they share', { coalitions: { x: 'A y', y: 'B' } }, 'A', 'y1'],
    ['through a coalition that it is in, not those of its members', { coalitions: { x: 'A y', y: 'B' } }, 'y', 'A1'],
    ['nothing through itself', { coalitions: { x: 'x A B' } }, 'x', ''],
    ['a collective as any other', { coalitions: { x: 'A C' }, collectives: 'C' }, 'A', 'C1'],
    [
      'the others of its one coalition for a collective',
      { coalitions: { x: 'A C B', y: 'A D' }, collectives: 'C' },
      'C',
      'A1 B1',
    ],
    ['no people for an organisation', { coalitions: { x: 'A p B' } }, 'A', 'B1'],
    ['people alone for a person', { coalitions: { x: 'A p q' } }, 'p', 'q1'],
  ];
  it.each(cases)('lists %s', (_, list, id, expected) => {
    expect(listOf(list, id)).toBe(expected);
  });

  it('takes 1/5 + 1/10 and 1/4 + 1/20 for the same, which floating point does not', () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`).join(' ');
    const coalitions = {
      ...{ v: `A C ${people(4)}`, w: `A C ${people(9)}` },
      ...{ x: `A B ${people(3)}`, y: `A B ${people(19)}` },
    };
    expect(1 / 5 + 1 / 10).toBeGreaterThan(1 / 4 + 1 / 20);
    expect(listOf({ coalitions }, 'A')).toBe('B2 C2');
  });

  it('narrows by kind and by weight, and counts what remains', () => {
    const list: EdgeList = { coalitions: { x: 'A B p z', y: 'A B p', z: 'C' } };
    expect(listOf(list, 'A', { kinds: [ActorKind.PERSON] })).toBe('p2');
    expect(listOf(list, 'A', { kinds: [ActorKind.COALITION] })).toBe('z1');
    expect(listOf(list, 'A', { kinds: [] })).toBe('');
    expect(listOf(list, 'A', { minShared: 2 })).toBe('B2');
    expect(ask(graphOf(list), 'A', { minShared: 2, first: 0 })).toEqual({ totalCount: 1, ranked: [] });
  });
});

describe('Who stands for whom', () => {
  const cases: [title: string, list: EdgeList, id: string, expected: string][] = [
    ['whom a member stands for takes part', { coalitions: { x: 'p>A B' } }, 'B', 'A1 p1'],
    ['who stands for another shares the coalition with it', { coalitions: { x: 'p>A B' } }, 'p', 'A1 B1'],
    ['and the other way round', { coalitions: { x: 'p>A B' } }, 'A', 'B1 p1'],
    ['once, though the one stood for is a member itself', { coalitions: { x: 'p>A A' } }, 'p', 'A1'],
    ['two who stand for one share it with each other too', { coalitions: { x: 'p>A q>A' } }, 'p', 'A1 q1'],
    ['and again in another coalition', { coalitions: { x: 'p>A', y: 'p A' } }, 'A', 'p2'],
    ['who stands for itself takes part once', { coalitions: { x: 'A>A B' } }, 'A', 'B1'],
    ['whom the coalition stands for is not stood for by itself', { coalitions: { x: 'p>x B' } }, 'p', 'B1'],
  ];
  it.each(cases)('%s', (_, list, id, expected) => {
    expect(listOf(list, id, { kinds: [ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COALITION] })).toBe(expected);
  });

  it('a person and whom it stands for are two of the members', () => {
    const [q] = ask(graphOf({ coalitions: { x: 'p>A B' } }), 'B').ranked;
    expect(q.strength).toBe(1 / 2);
  });
});

describe('When', () => {
  const list: EdgeList = {
    coalitions: {
      x: [
        ['A', year(1, 9)],
        ['B', about([2, 4, 6, 8])],
        ['C', about([3, FAR_FUTURE, FAR_PAST, 7])],
      ],
    },
  };
  const cases: [at: number | null, expected: string][] = [
    [null, 'B YES 1/2, C YES 1/2'],
    [0, ''],
    [1, ''],
    [2, 'B POSSIBLY 1/1'],
    [3, 'B POSSIBLY 1/2, C POSSIBLY 1/2'],
    [4, 'B YES 1/2, C POSSIBLY 1/2'],
    [6, 'B POSSIBLY 1/2, C POSSIBLY 1/2'],
    [7, 'B POSSIBLY 1/1'],
    [8, ''],
    [9, ''],
  ];
  it.each(cases)('at %p: %s', (at, expected) => {
    const graph = graphOf(list);
    const ranked = ask(graph, 'A', { at }).ranked;
    const text = ranked.map((each) => `${graph.ids[each.actor]} ${each.certainty} 1/${1 / each.strength}`);
    expect(text.join(', ')).toBe(expected);
  });

  it('only what is sure makes another coalition: fewer members, greater strength', () => {
    const graph = graphOf(list);
    const { totalCount, ranked } = ask(graph, 'A', { at: 4, certainty: [Certainty.YES] });
    expect(totalCount).toBe(1);
    expect(ranked[0]).toMatchObject({ actor: graph.indexOf('B'), strength: 1, certainty: 'YES' });
  });

  it('only what is possible leaves out who is sure anywhere', () => {
    expect(listOf(list, 'A', { at: 4, certainty: [Certainty.POSSIBLY] })).toBe('C1');
    expect(listOf(list, 'A', { at: 4, certainty: [Certainty.NO] })).toBe('');
    expect(listOf(list, 'A', { certainty: [Certainty.POSSIBLY] })).toBe('');
  });

  it('is sure if they surely share one coalition of several', () => {
    const two = [
      ['A', year(1, 9)],
      ['B', about([1, 9, 9, 9])],
    ] as [string, Period][];
    const graph = graphOf({
      coalitions: {
        x: two,
        y: [
          ['A', year(1, 9)],
          ['B', year(1, 9)],
        ],
      },
    });
    expect(ask(graph, 'A', { at: 5 }).ranked[0]).toMatchObject({ weight: 2, certainty: 'YES' });
  });

  it('a second membership carries on where the first has ended', () => {
    const graph = graphOf({
      coalitions: {
        x: [
          ['A', year(1, 9)],
          ['B', year(1, 3)],
          ['B', year(5, 9)],
        ],
      },
    });
    expect([2, 4, 6].map((at) => ask(graph, 'A', { at }).totalCount)).toEqual([1, 0, 1]);
  });

  it('who stands for another shares the coalition with it while it does', () => {
    const graph = graphOf({ coalitions: { x: [['p>A', year(1, 9)]] } });
    const asked = [0, 5, 10].map((at) =>
      ask(graph, 'A', { at, kinds: [ActorKind.PERSON] }).ranked.map((each) => each.certainty),
    );
    expect(asked).toEqual([[], ['YES'], []]);
  });
});
