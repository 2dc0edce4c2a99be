import { checkSeeds, type Known } from '../../../src/exchange/seeds/check-seeds';
import { ActorKind } from '../../../src/directory/actor-kind';
import { OrganisationKind } from '../../../src/directory/organisation-kind';
import { problemText } from '../../../src/exchange/seeds/seed-problem';
import { fileWith, seedOf } from './support';

/** Files named a.yaml, b.yaml …, each with a source of its letter. */
const problems = (...below: string[]) =>
  checkSeeds(below.map((text, at) => seedOf(fileWith(text, 'abc'[at]), `${'abc'[at]}.yaml`))).map(problemText);

const SKOLVERKET = 'organisations: [{ slug: skolverket, kind: AGENCY, name: Skolverket }]';
const coalition = (line: string) => `coalitions:\n  - { slug: c, kind: NETWORK, name: C, ${line} }`;

describe('Files that agree have no problems', () => {
  it.each<[string, string[]]>([
    ['a member that another file describes', [SKOLVERKET, coalition('members: skolverket')]],
    [
      'a kind in one file, a name in another',
      ['organisations: [{ slug: o, kind: UNIT }]', 'organisations: [{ slug: o, name: O }]'],
    ],
    [
      'two official names of two periods',
      [SKOLVERKET, 'organisations: [{ slug: skolverket, name: { text: Skolstyrelsen, period: /1991 } }]'],
    ],
  ])('%s', (_name, files) => expect(problems(...files)).toEqual([]));
});

describe('What does not agree between files', () => {
  it.each<[string, string[], string]>([
    [
      'an unknown slug, with the nearest',
      [SKOLVERKET, coalition('members: skolverkt')],
      'b.yaml:3:40 coalitions[0].members.actor: no actor has the slug "skolverkt" (did you mean "skolverket"?)',
    ],
    ['an unknown theme', [coalition('themes: x')], 'a.yaml:3:40 coalitions[0].themes.theme: no theme has the slug "x"'],
    [
      'a position at a coalition',
      [`${coalition('')}\npeople: [{ slug: p, name: P, positions: { organisation: c, title: T } }]`],
      'a.yaml:4:43 people[0].positions.organisation: expected the slug of ORGANISATION, but "c" is COALITION',
    ],
    [
      'a coalition as part of an organisation',
      [SKOLVERKET, coalition('partOf: skolverket')],
      'b.yaml:3:40 coalitions[0].partOf.whole: expected the slug of COALITION, but "skolverket" is ORGANISATION',
    ],
    [
      'one slug for two sorts of actor',
      [SKOLVERKET, 'people: [{ slug: skolverket }]'],
      'b.yaml:2:10 people[0]: "skolverket" is ORGANISATION elsewhere, PERSON here',
    ],
    [
      'two kinds',
      [SKOLVERKET, 'organisations: [{ slug: skolverket, kind: SCHOOL }]'],
      'b.yaml:2:17 organisations[0]: "skolverket" is of kind AGENCY elsewhere, SCHOOL here',
    ],
    [
      'no kind',
      ['organisations: [{ slug: o, name: O }]'],
      'a.yaml:2:17 organisations[0]: no file says of what kind "o" is',
    ],
    ['no name', ['organisations: [{ slug: o, kind: UNIT }]'], 'a.yaml:2:17 organisations[0]: no file gives "o" a name'],
    [
      'two official names',
      [SKOLVERKET, 'organisations: [{ slug: skolverket, name: Statens skolverk }]'],
      'b.yaml:2:37 organisations[0].name: "skolverket" has the official name "Skolverket" already (a.yaml:2): give one a period or another kind',
    ],
    [
      'one number of two',
      [
        'organisations: [{ slug: o, kind: AGENCY, name: O, identifiers: { organisationsnummer: 202100-5588 } }]',
        'organisations: [{ slug: p, kind: AGENCY, name: P, identifiers: { organisationsnummer: 2021005588 } }]',
      ],
      'b.yaml:2:66 organisations[0].identifiers.organisationsnummer: SE-ON 2021005588 is that of "o" (a.yaml:2)',
    ],
    [
      'the number of a department',
      ['organisations: [{ slug: o, kind: UNIT, name: O, identifiers: { organisationsnummer: 202100-5588 } }]'],
      'a.yaml:2:64 organisations[0].identifiers.organisationsnummer: only a legal entity has an organisation number: point to it by partOf',
    ],
    [
      'a collective in two coalitions',
      [
        'organisations: [{ slug: o, kind: COLLECTIVE, name: O }]',
        'coalitions: [{ slug: c, kind: NETWORK, name: C, members: o }, { slug: d, kind: NETWORK, name: D, members: o }]',
      ],
      'b.yaml:2:98 coalitions[1].members: the collective "o" belongs to "c" (b.yaml:2): make another for "d"',
    ],
    [
      'an event of two files',
      [...Array(2).keys()].map(
        (at) => `coalitions: [{ slug: c${at}, kind: NETWORK, name: C, events: { slug: e, title: E, when: 2021 } }]`,
      ),
      'b.yaml:2:50 coalitions[0].events: the event "e" is in a.yaml already',
    ],
    [
      'a part of itself',
      ['organisations: [{ slug: o, kind: UNIT, name: O, partOf: o }]'],
      'a.yaml:2:49 organisations[0].partOf: "o" would be part of itself by way of "o"',
    ],
  ])('%s', (_name, files, problem) => expect(problems(...files)).toEqual([problem]));

  it.each([
    ['members: [nobody]', '3:50 coalitions[0].members[0].actor'],
    ['members: [{ actor: nobody }]', '3:52 coalitions[0].members[0].actor'],
    ['members: { locator: page 1, items: [nobody] }', '3:76 coalitions[0].members.items[0].actor'],
    ['partOf: [{ period: 2020/.., whole: nobody }]', '3:68 coalitions[0].partOf[0].whole'],
    [
      'events: { slug: e, title: E, when: 2021, participants: [nobody] }',
      '3:96 coalitions[0].events.participants[0].actor',
    ],
    ['mandates: { kind: GOAL, title: T, actor: nobody }', '3:74 coalitions[0].mandates.actor'],
  ])('where a reference leads nowhere, in words and in keys: %s', (line, place) =>
    expect(problems(coalition(line))).toEqual([`a.yaml:${place}: no actor has the slug "nobody"`]),
  );

  it('parts that go in a circle, but not what leads to it', () => {
    const unit = (slug: string, whole: string) => `{ slug: ${slug}, kind: UNIT, name: ${slug}, partOf: ${whole} }`;
    const circle = `organisations: [${unit('a', 'b')}, ${unit('b', 'c')}, ${unit('c', 'b')}]`;
    expect(problems(circle).map((line) => line.split(': ')[1])).toEqual([
      '"b" would be part of itself by way of "c"',
      '"c" would be part of itself by way of "b"',
    ]);
  });

  it('what is loaded already is known', () => {
    const known: Known = {
      actors: new Map([['skolverket', { type: ActorKind.ORGANISATION, kind: OrganisationKind.AGENCY }]]),
      themes: new Set(['t']),
      series: new Set(['s']),
    };
    const event = '{ slug: e, title: E, when: 2021, series: s, occurrenceOf: 2021 }';
    const seed = seedOf(fileWith(coalition(`members: skolverket, themes: t, events: ${event}`)));
    expect(checkSeeds([seed], known)).toEqual([]);
    expect(checkSeeds([seed])).toHaveLength(3);
  });
});
