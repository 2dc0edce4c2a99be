import { checkSeeds } from '../../../src/exchange/seeds/check-seeds';
import { problemText } from '../../../src/exchange/seeds/seed-problem';
import { mapping, problemsOf, seedOf, type Tables } from './support';

const GROUPS = 'id,name,parent\nnorth,North,\nsouth,South,north';
const PEOPLE = 'id,name,wikidata\nada,Ada,Q1\nbo,Bo,';
const MEMBERS = 'group,person,role,from\nnorth,ada,Chair,2020\nsouth,bo,Member,';

const GROUP = 'coalition: { slug: "{id}", name: "{name}", kind: NETWORK, partOf: "{parent}" }';
const PERSON = 'person: { slug: "{id}", name: "{name}", identifiers: { wikidata: "{wikidata}" } }';
const MEMBER =
  'membership: { coalition: "{group}", actor: "{person}", roles: { column: role, values: { Chair: CHAIR, Member: MEMBER } }, period: "{from}/" }';

const tables = (...lines: [file: string, template: string][]) =>
  mapping(['tables:', ...lines.map(([file, template]) => `  - file: ${file}\n    ${template}`)].join('\n'));
const people = (template: string) => tables(['people.csv', template]);
const ALL = tables(['groups.csv', GROUP], ['people.csv', PERSON], ['members.csv', MEMBER]);

const problems = (text: string, changed: Tables = {}) =>
  problemsOf(text, { 'groups.csv': GROUPS, 'people.csv': PEOPLE, 'members.csv': MEMBERS, ...changed });

it('the tables without a mistake have none', () => expect(problems(ALL)).toEqual([]));

describe('A broken mapping is answered with its own line', () => {
  it.each([
    ['tables: []', 'm.yaml:2:1 tables: expected at least one, found an empty list'],
    ['tables: people.csv', 'm.yaml:2:1 tables: expected keys with values, found "people.csv"'],
    ['tables: { person: { slug: "{id}" } }', 'm.yaml:2:1 tables.file: "file" is missing here'],
    [
      'tables: { file: people.csv }',
      'm.yaml:2:1 tables: expected what a row is: theme, organisation, person, coalition, membership, position',
    ],
    [
      'tables: { file: people.csv, persn: { slug: "{id}" } }',
      'm.yaml:2:29 tables.persn: unknown key "persn" (did you mean "person"?)',
    ],
    [
      'tables: { file: people.csv, separator: ":", person: { slug: "{id}" } }',
      'm.yaml:2:29 tables.separator: expected one of "," ";" "|" "\\t" (tab), in quotation marks',
    ],
    [
      'tables: { file: ../people.csv, person: { slug: "{id}" } }',
      'm.yaml:2:11 tables.file: expected the name of a file beside this one, found "../people.csv"',
    ],
    [
      'tables: { file: /etc/passwd, person: { slug: "{id}" } }',
      'm.yaml:2:11 tables.file: expected the name of a file beside this one, found "/etc/passwd"',
    ],
    [
      'tables: { file: peple.csv, person: { slug: "{id}" } }',
      'm.yaml:2:11 tables.file: the table "peple.csv" cannot be read (ENOENT)',
    ],
  ])('%s', (below, problem) => expect(problems(mapping(below))).toEqual([problem]));

  it.each([
    [
      'person: { slug: "{id}", name: "{nam}" }',
      'm.yaml:4:29 tables[0].person.name: the table has no column "nam" (did you mean "name"?)',
    ],
    [
      'person: { slug: "{id}", name: "{title}" }',
      'm.yaml:4:29 tables[0].person.name: the table has no column "title"; it has id, name, wikidata',
    ],
    [
      'person: { slug: "{id|upper}" }',
      'm.yaml:4:15 tables[0].person.slug: the table has no column "id|upper"; it has id, name, wikidata',
    ],
    [
      'person: { slug: "{}" }',
      'm.yaml:4:15 tables[0].person.slug: the table has no column ""; it has id, name, wikidata',
    ],
    ['person: { slug: "us-{id" }', 'm.yaml:4:15 tables[0].person.slug: a brace without its other in "us-{id"'],
    [
      'person: { slug: "{id}", name: {name} }',
      'm.yaml:4:29 tables[0].person.name: expected a value, or "{name}" in quotation marks: without them YAML reads keys',
    ],
    [
      'person: [{ slug: "{id}" }, { slug: "{ie}" }]',
      'm.yaml:4:34 tables[0].person[1].slug: the table has no column "ie" (did you mean "id"?)',
    ],
    [
      'person: { slug: "{id}", name: { column: nam, values: { Ada: Bo } } }',
      'm.yaml:4:37 tables[0].person.name.column: the table has no column "nam" (did you mean "name"?)',
    ],
    [
      'person: { slug: "{id}", nmae: "{name}" }',
      'm.yaml:4:29 tables[0].person.nmae: unknown key "nmae" (did you mean "name"?)',
    ],
    ['person: { name: "{name}" }', 'm.yaml:4:5 tables[0].person.slug: "slug" is missing here'],
    [
      'person: "{id}"',
      'people.csv:2:1 id: expected keys with values, found "ada"|people.csv:3:1 id: expected keys with values, found "bo"',
    ],
    [
      'membership: { coalition: x, actor: "{id}", roles: CHIAR }',
      /^m\.yaml:4:48 tables\[0\]\.membership\.roles: expected one of CONVENER, .*, found "CHIAR" \(did you mean "CHAIR"\?\)$/,
    ],
    [
      'membership: { coalition: x, actor: "{id}", roles: { column: name, values: { Ada: [CHAIR, MEMBR], Bo: [] } } }',
      /^m\.yaml:4:94 tables\[0\]\.membership\.roles\.values\.Ada\[1\]: expected one of .*"MEMBR" \(did you mean "MEMBER"\?\)\|m\.yaml:4:102 .*Bo: expected at least one, found an empty list$/,
    ],
  ])('%s', (template, problem) => {
    const told = problems(people(template)).join('|');
    if (typeof problem === 'string') expect(told).toBe(problem);
    else expect(told).toMatch(problem);
  });
});

describe('A cell that cannot be used is answered with its line and column', () => {
  it.each<[string, Tables, string]>([
    [
      'an unknown word',
      { 'members.csv': MEMBERS.replace('Chair', 'Chiar') },
      'members.csv:2:3 role: expected one of Chair, Member, found "Chiar" (did you mean "Chair"?)',
    ],
    [
      'an empty cell that is needed',
      { 'people.csv': 'id,name,wikidata\nada,Ada,Q1\n,Bo,' },
      'people.csv:3:1 id: "slug" must be there, but this cell is empty',
    ],
    [
      'an empty cell of a membership',
      { 'members.csv': MEMBERS.replace('south,bo', 'south,') },
      'members.csv:3:2 person: "actor" must be there, but this cell is empty',
    ],
    [
      'what is not a slug',
      { 'people.csv': PEOPLE.replace('ada', 'Ada') },
      'people.csv:2:1 id: expected a slug (small letters a–z, digits and single hyphens, such as region-skane), found "Ada"',
    ],
    [
      'an impossible date',
      { 'members.csv': MEMBERS.replace('2020', '2020-13') },
      'members.csv:2:4 from: expected a month from 01 to 12 or a season from 21 to 24 at position 5 of "2020-13/", found "13/"',
    ],
    [
      'an impossible identifier',
      { 'people.csv': PEOPLE.replace('Q1', '1') },
      'people.csv:2:3 wikidata: expected a Wikidata item such as Q18292430, found "1"',
    ],
    [
      'a row of another length',
      { 'people.csv': `${PEOPLE}\ncy,Cy` },
      'people.csv:4:1: expected 3 cells as on line 1, found 2',
    ],
    [
      'a slug that is taken',
      { 'people.csv': `${PEOPLE}\nada,Ada B,` },
      'people.csv:4:1: the slug "ada" is already used on line 2',
    ],
    [
      'a slug that another table has taken',
      { 'people.csv': `${PEOPLE}\nnorth,Norra,` },
      'groups.csv:2:1: the slug "north" is already used on line 4 of people.csv',
    ],
    [
      'a membership that is said twice',
      { 'members.csv': `${MEMBERS}\nsouth,bo,Chair,` },
      'members.csv:4:1: "bo" is already a member of "south" on line 3',
    ],
  ])('%s', (_name, changed, problem) => expect(problems(ALL, changed)).toEqual([problem]));

  it('all of them, table by table, and what is wrong in every row once', () => {
    const text = tables(
      ['people.csv', PERSON.replace('slug:', 'description: {}, slg: x, slug:')],
      ['groups.csv', GROUP],
    );
    const changed = { 'people.csv': 'id,name,wikidata\nÅ,Ada,1\n,Bo,', 'groups.csv': GROUPS.replaceAll('south', 'S') };
    expect(problems(text, changed).map((line) => line.split(': ')[0])).toEqual([
      ...['groups.csv:3:1 id'],
      ...['m.yaml:4:15 tables[0].person.description', 'm.yaml:4:32 tables[0].person.slg'],
      ...['people.csv:2:1 id', 'people.csv:2:3 wikidata', 'people.csv:3:1 id'],
    ]);
  });
});

describe('A reference that leads nowhere is answered with its cell', () => {
  it.each<[Tables, string]>([
    [
      { 'members.csv': MEMBERS.replace('bo', 'bob') },
      'members.csv:3:2 person: no actor has the slug "bob" (did you mean "bo"?)',
    ],
    [
      { 'members.csv': MEMBERS.replace('south', 'suoth') },
      'members.csv:3:1 group: no actor has the slug "suoth" (did you mean "south"?)',
    ],
    [
      { 'members.csv': MEMBERS.replace('south', 'ada') },
      'members.csv:3:1 group: expected the slug of COALITION, but "ada" is PERSON',
    ],
    [
      { 'groups.csv': GROUPS.replace('South,north', 'South,norr') },
      'groups.csv:3:3 parent: no actor has the slug "norr"',
    ],
    [
      { 'groups.csv': GROUPS.replace('South,north', 'South,south') },
      'groups.csv:3:3 parent: "south" would be part of itself by way of "south"',
    ],
  ])('%j', (changed, problem) => {
    const seed = seedOf(ALL, { 'groups.csv': GROUPS, 'people.csv': PEOPLE, 'members.csv': MEMBERS, ...changed });
    expect(checkSeeds([seed]).map(problemText)).toEqual([problem]);
  });
});
