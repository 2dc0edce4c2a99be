import { Certainty } from '../../src/directory/certainty';
import { sharedCoalitions, type SharedCoalitionsOptions } from '../../src/network/shared-coalitions';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';
import { type EdgeList, graphOf, type Period, wordsOf } from './support/edge-list';

/** `x YES m0000 m0001 s2`: coalition, certainty, memberships, since. */
function textOf(list: EdgeList, actors: string, options: Partial<SharedCoalitionsOptions> = {}) {
  const graph = graphOf(list);
  const indexes = wordsOf(actors).map((id) => graph.indexOf(id)!);
  return sharedCoalitions(graph, indexes, { at: null, ...options }).map(
    ({ coalition, certainty, memberships, since }) =>
      [
        graph.ids[coalition],
        certainty,
        ...memberships.map((membership) => graph.membershipWord(membership)),
        since === null ? '-' : graph.startEdtf(since),
      ].join(' '),
  );
}

const from = (start: number, since: string | null = `s${start}`): Period => ({ bounds: [start, start, 8, 9], since });

describe('What actors share', () => {
  const list: EdgeList = { coalitions: { y: 'A B C', x: 'A B', z: 'C' } };
  const cases: [actors: string, expected: string[]][] = [
    ['', []],
    ['A', ['x YES m0003 -', 'y YES m0000 -']],
    ['A B', ['x YES m0003 m0004 -', 'y YES m0000 m0001 -']],
    ['B A A', ['x YES m0003 m0004 -', 'y YES m0000 m0001 -']],
    ['A B C', ['y YES m0000 m0001 m0002 -']],
    ['A z', []],
    ['A x', []],
  ];
  it.each(cases)('%p', (actors, expected) => expect(textOf(list, actors)).toEqual(expected));
});

describe('Who stands for another', () => {
  const cases: [members: string, actors: string, expected: string[]][] = [
    ['p>A B', 'p B', ['x YES m0000 m0001 -']],
    ['p>A B', 'A B', ['x YES m0000 m0001 -']],
    ['p>A B', 'p A', ['x YES m0000 -']],
    ['p>A B', 'p A B', ['x YES m0000 m0001 -']],
    ['p>A A p', 'p A', ['x YES m0000 m0001 m0002 -']],
    ['p>A p>B A B', 'p A', ['x YES m0000 m0001 m0002 -']],
    ['p>A p>B A B', 'p A B', ['x YES m0000 m0001 m0002 m0003 -']],
    ['p>A', 'p', ['x YES m0000 -']],
  ];
  it.each(cases)('%s: %s', (members, actors, expected) =>
    expect(textOf({ coalitions: { x: members } }, actors)).toEqual(expected),
  );
});

describe('When', () => {
  const list: EdgeList = {
    coalitions: {
      x: [
        ['A', from(1)],
        ['A', from(5)],
        ['B', { bounds: [2, 4, 6, 8], since: 's2~' }],
      ],
    },
  };
  const cases: [at: number | null, certainty: SharedCoalitionsOptions['certainty'], expected: string[]][] = [
    [null, undefined, ['x YES m0000 m0001 m0002 s2~']],
    [1, undefined, []],
    [2, undefined, ['x POSSIBLY m0000 m0002 s2~']],
    [2, [Certainty.YES], []],
    [2, [Certainty.POSSIBLY], ['x POSSIBLY m0000 m0002 s2~']],
    [4, [Certainty.YES], ['x YES m0000 m0002 s2~']],
    [4, [Certainty.POSSIBLY], []],
    [5, undefined, ['x YES m0000 m0001 m0002 s2~']],
    [8, undefined, []],
  ];
  it.each(cases)('at %p, %p', (at, certainty, expected) =>
    expect(textOf(list, 'A B', { at, certainty })).toEqual(expected),
  );
});

describe('Since when', () => {
  const unknown = (latest: number): Period => ({ bounds: [FAR_PAST, latest, FAR_FUTURE, FAR_FUTURE] });
  const cases: [title: string, members: [string, Period][], expected: string][] = [
    [
      'the later of the two starts',
      [
        ['A', from(2)],
        ['B', from(3)],
      ],
      's3',
    ],
    [
      'the first of several memberships',
      [
        ['A', from(4)],
        ['A', from(2)],
        ['B', from(3)],
      ],
      's3',
    ],
    [
      'the less precise one, if it may end later',
      [
        ['A', { bounds: [2, 6, 8, 9], since: 'about 2-5' }],
        ['B', { bounds: [2, 3, 8, 9], since: '2' }],
      ],
      'about 2-5',
    ],
    [
      'unknown if neither is stated',
      [
        ['A', unknown(2)],
        ['B', unknown(3)],
      ],
      '-',
    ],
    [
      'what is stated if the other surely began before',
      [
        ['A', unknown(2)],
        ['B', from(3)],
      ],
      's3',
    ],
    [
      'unknown if the other may have begun later',
      [
        ['A', unknown(4)],
        ['B', from(3)],
      ],
      '-',
    ],
  ];
  it.each(cases)('%s', (_, members, expected) => {
    const [text] = textOf({ coalitions: { x: members } }, 'A B');
    expect(text.split(/m\d+ /).pop()).toBe(expected);
  });
});
