import { fileWith, problemsOf, seedOf } from './support';

const organisation = (line: string) => fileWith(`organisations:\n  - slug: a\n    ${line}`);
const coalition = (line: string) => fileWith(`coalitions:\n  - slug: c\n    ${line}`);
const event = (line: string) => coalition(`events: [{ slug: e, title: E, ${line} }]`);
const series = (line: string) => coalition(`series: [{ slug: s, name: S, ${line} }]`);
const KINDS =
  'AGENCY, MUNICIPALITY, REGION, COUNTY_ADMINISTRATIVE_BOARD, MUNICIPAL_ASSOCIATION, UNIVERSITY, SCHOOL, ASSOCIATION, FOUNDATION, COMPANY, UNIT, COLLECTIVE, OTHER';

describe('A broken file is answered with line, column, field and what was expected', () => {
  it.each([
    ['organisations: []', 'a.yaml:1:1 source: "source" is missing here'],
    ['', 'a.yaml:1:1: expected keys with values, found nothing'],
    ['- a', 'a.yaml:1:1: expected keys with values, found a list'],
    ['source: { title: A }', 'a.yaml:1:1 source.slug: "slug" is missing here'],
    [
      fileWith('organisation: []'),
      'a.yaml:2:1 organisation: unknown key "organisation" (did you mean "organisations"?)',
    ],
    [coalition('membres: [x]'), 'a.yaml:4:5 coalitions[0].membres: unknown key "membres" (did you mean "members"?)'],
    [
      fileWith('__proto__: { slug: x }'),
      'a.yaml:2:1 __proto__: unknown key "__proto__"; known here: source, themes, organisations, people, coalitions, memberships, positions, tables',
    ],
    [
      organisation('kind: AGENC'),
      `a.yaml:4:5 organisations[0].kind: expected one of ${KINDS}, found "AGENC" (did you mean "AGENCY"?)`,
    ],
    [organisation('kind: [AGENCY]'), `a.yaml:4:5 organisations[0].kind: expected one of ${KINDS}, found a list`],
    [organisation('name:'), 'a.yaml:4:5 organisations[0].name: expected text, found nothing'],
    [
      fileWith('organisations:\n  - slug: Stora Å'),
      'a.yaml:3:5 organisations[0].slug: expected a slug (small letters a–z, digits and single hyphens, such as region-skane), found "Stora Å"',
    ],
    [
      organisation('identifiers: { organisationsnummer: 202100-5589 }'),
      'a.yaml:4:20 organisations[0].identifiers.organisationsnummer: "202100-5589" is not an organisation number: the check digit is wrong. Expected ten digits such as 202100-5588, the third at least 2, the last a check digit.',
    ],
    [
      organisation('identifiers: { wikidata: 18292430 }'),
      'a.yaml:4:20 organisations[0].identifiers.wikidata: expected a Wikidata item such as Q18292430, found "18292430"',
    ],
    [
      coalition('period: 2020'),
      'a.yaml:4:5 coalitions[0].period: expected an EDTF interval such as 2020-09/2021-05 or 2020/.., found "2020"',
    ],
    [
      coalition('members: [{ actor: a, roles: [MEMBER, HOSTT] }]'),
      'a.yaml:4:43 coalitions[0].members[0].roles[1]: expected one of CONVENER, FOUNDER, HOST, COORDINATOR, CHAIR, SECRETARY, MEMBER, PARTNER, REPRESENTATIVE, GUEST, ADVISER, LECTURER, EXHIBITOR, CONTACT, found "HOSTT" (did you mean "HOST"?)',
    ],
    [
      coalition('statedMemberCount: many'),
      'a.yaml:4:5 coalitions[0].statedMemberCount: expected a whole number from 1 to 1000000, found "many"',
    ],
    [
      event('when: 2021, duration: an hour'),
      'a.yaml:4:47 coalitions[0].events[0].duration: expected an ISO 8601 duration such as PT1H30M, found "an hour"',
    ],
    [
      organisation('website: www.a.se'),
      'a.yaml:4:5 organisations[0].website: expected a web address that starts with https://, found "www.a.se"',
    ],
    [event('kind: MEETING'), 'a.yaml:4:14 coalitions[0].events[0]: "when" is missing here'],
    [
      event('when: 2021, occurrenceOf: 2021'),
      'a.yaml:4:14 coalitions[0].events[0]: occurrenceOf needs the series that it is an occurrence of',
    ],
    [
      series('starts: 2021'),
      'a.yaml:4:14 coalitions[0].series[0]: expected a rule (RFC 5545) with precision and starts, or a schedule with a count',
    ],
    [
      series('rule: FREQ=YEARLY, precision: SPAN, starts: 2021-01'),
      'a.yaml:4:14 coalitions[0].series[0]: precision SPAN needs spanMonths: how many months each occurrence lasts',
    ],
  ])('%s', (text, problem) => expect(problemsOf(text)).toEqual([problem]));

  it('times and rules are judged by the calendar, in its words', () => {
    expect(problemsOf(event('when: 2021-13-40'))).toEqual([
      expect.stringMatching(/^a\.yaml:4:35 coalitions\[0\]\.events\[0\]\.when: expected .*2021-13-40/),
    ]);
    expect(problemsOf(series('rule: FREQ=SOMETIMES, precision: DAY, starts: 2021-01-01'))).toEqual([
      expect.stringMatching(/^a\.yaml:4:34 coalitions\[0\]\.series\[0\]\.rule: .*SOMETIMES/),
    ]);
    expect(problemsOf(series('rule: FREQ=YEARLY;BYMONTH=1, precision: MONTH, starts: 2021-01, ends: 2020'))).toEqual([
      expect.stringContaining('coalitions[0].series[0]: expected an end after the start 2021-01'),
    ]);
  });

  it('every problem is told, in the order of the file', () => {
    const text = fileWith('coalitions:\n  - slug: C\n    kidn: NETWORK\n  - kind: X');
    expect(problemsOf(text).map((line) => line.split(': ')[0])).toEqual([
      'a.yaml:3:5 coalitions[0].slug',
      'a.yaml:4:5 coalitions[0].kidn',
      'a.yaml:5:5 coalitions[1].slug',
      'a.yaml:5:5 coalitions[1].kind',
    ]);
  });
});

describe('What is said twice is told with the first line', () => {
  it.each([
    [
      fileWith('people:\n  - { slug: a }\ncoalitions:\n  - { slug: a }'),
      'a.yaml:5:5 coalitions[0]: the slug "a" is already used on line 3',
    ],
    [
      coalition('members: [a, b,\n      a]'),
      'a.yaml:5:7 coalitions[0].members[2]: "a" is already a member of "c" on line 4',
    ],
    [
      coalition('purposes: [Läsa, Läsa]'),
      'a.yaml:4:22 coalitions[0].purposes[1]: this purpose is already said on line 4',
    ],
    [
      event('when: 2021, participants: [a, a]'),
      'a.yaml:4:65 coalitions[0].events[0].participants[1]: "a" already takes part in "e" on line 4',
    ],
    ['source: { slug: a, title: A, title: B }', 'a.yaml:1:30: the key "title" occurs twice'],
  ])('%s', (text, problem) => expect(problemsOf(text)).toEqual([problem]));
});

describe('What stands behind a fact', () => {
  const citations = (members: string) =>
    seedOf(coalition(`locator: page 1\n    members: ${members}`)).memberships[0].citations;
  const stated = { basis: 'STATED', note: null, locator: 'page 1', field: null };

  it.each([
    ['[a]', [stated]],
    ['a', [stated]],
    ['[{ actor: a, locator: page 2, note: last }]', [{ ...stated, locator: 'page 2', note: 'last' }]],
    ['[{ actor: a, inferred: by list }]', [{ ...stated, basis: 'INFERRED', note: 'by list' }]],
    [
      '{ locator: page 3, inferred: all, items: [a] }',
      [{ ...stated, basis: 'INFERRED', note: 'all', locator: 'page 3' }],
    ],
    [
      '[{ actor: a, fields: { roles: by head, period: { locator: page 4 } } }]',
      [
        stated,
        { ...stated, basis: 'INFERRED', note: 'by head', field: 'roles' },
        { ...stated, locator: 'page 4', field: 'period' },
      ],
    ],
  ])('members: %s', (members, expected) => expect(citations(members)).toEqual(expected));

  it('values are read as they are written', () => {
    const [{ value }] = seedOf(organisation('identifiers: { kommunkod: 0180 }')).identifiers;
    expect(value).toBe('0180');
  });

  it('an organisation number is stored as ten digits under SE-ON', () => {
    const { identifiers } = seedOf(organisation('identifiers: { organisationsnummer: 202100-5588 }'));
    expect(identifiers).toMatchObject([{ actor: 'a', scheme: 'SE-ON', value: '2021005588' }]);
  });
});
