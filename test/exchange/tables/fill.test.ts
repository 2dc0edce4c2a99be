import { mapping, seedOf } from './support';

/** A table of one row, which begins with the id "a". */
const organisation = (template: string, header: string, row: string) =>
  seedOf(mapping(`tables: { file: t.csv, organisation: { slug: "{id}", ${template} } }`), {
    't.csv': `id,${header}\na,${row}`,
  });

describe('Text takes the cells of its columns', () => {
  it.each([
    ['classification: "{type}"', 'type', 'state', 'state'],
    ['classification: "{ type }"', 'type', 'state', 'state'],
    ['classification: "{type} in {place}"', 'type,place', 'school,Umeå', 'school in Umeå'],
    ['classification: "{first} {middle} {last}"', 'first,middle,last', 'a,,b', 'a b'],
    ['classification: "{type|slug}"', 'type', 'Östra Änga', 'ostra-anga'],
    ['classification: "{type}"', 'type', '{other}', '{other}'],
    ['classification: "{name of type}"', 'name of type', '"a, b"', 'a, b'],
    ['classification: constant', 'type', 'state', 'constant'],
    ['classification: "{type}"', 'type', '', null],
    ['classification: "of {type}"', 'type', '', null],
    ['classification: { column: type, values: { s: state, r: region } }', 'type', 'r', 'region'],
    ['classification: { column: type, values: { s: state } }', 'type', '', null],
  ])('%s of %j, %j is %j', (template, header, row, expected) =>
    expect(organisation(template, header, row).actors[0].classification).toBe(expected),
  );
});

describe('What holds only empty cells is not stated', () => {
  const TEMPLATE =
    'partOf: { whole: "{whole}", period: "{from}/{to}" }, names: [{ text: "{short}", kind: SHORT }, { text: "{old}", kind: FORMER }]';
  const facts = (row: string) => {
    const { partOf, names } = organisation(TEMPLATE, 'whole,from,to,short,old', row);
    return [
      ...partOf.map(({ whole, period }) => `${whole} ${period}`),
      ...names.map(({ kind, text }) => `${kind} ${text}`),
    ];
  };

  it.each([
    ['b,2001,2002,S,O', ['b 2001/2002', 'SHORT S', 'FORMER O']],
    ['b,2001,,S,', ['b 2001/', 'SHORT S']],
    ['b,,2002,,O', ['b /2002', 'FORMER O']],
    ['b,,,,', ['b null']],
    [',,,,', []],
  ])('%s', (row, expected) => expect(facts(row)).toEqual(expected));
});

describe('A row may be several things', () => {
  const FLAT = mapping(`
tables:
  file: flat.csv
  separator: ;
  coalition: { slug: "{group|slug}", name: "{group}", kind: NETWORK }
  organisation: { slug: "{office|slug}", name: "{office}", kind: AGENCY }
  person: { slug: "{person|slug}", name: "{person}" }
  membership:
    - { coalition: "{group|slug}", actor: "{person|slug}", onBehalfOf: "{office|slug}", label: "{role}" }
    - { coalition: "{group|slug}", actor: "{office|slug}", inferred: The office sends somebody. }
  position: { person: "{person|slug}", organisation: "{office|slug}", title: head }
`);
  const seed = () =>
    seedOf(FLAT, {
      'flat.csv': 'group;person;office;role\nNorth;Ada;Library;chair\nNorth;Bo;Library;\nSouth;Ada;School;',
    });

  it('and is each thing once, though several rows say it', () => {
    expect(seed().actors.map(({ slug, type, kind }) => `${type} ${slug} ${kind}`)).toEqual([
      ...['ORGANISATION library AGENCY', 'ORGANISATION school AGENCY', 'PERSON ada null', 'PERSON bo null'],
      ...['COALITION north NETWORK', 'COALITION south NETWORK'],
    ]);
    expect(
      seed().memberships.map(({ coalition, member, onBehalfOf, label }) => [coalition, member, onBehalfOf, label]),
    ).toEqual([
      ['north', 'ada', 'library', 'chair'],
      ['north', 'library', null, null],
      ['north', 'bo', 'library', null],
      ['south', 'ada', 'school', null],
      ['south', 'school', null, null],
    ]);
    expect(seed().positions.map(({ person, organisation, title }) => [person, organisation, title])).toEqual([
      ['ada', 'library', 'head'],
      ['bo', 'library', 'head'],
      ['ada', 'school', 'head'],
    ]);
  });

  it('with what stands behind each fact', () => {
    const [, library] = seed().memberships;
    expect(library.citations).toEqual([
      { basis: 'INFERRED', note: 'The office sends somebody.', locator: null, field: null },
    ]);
  });
});

it('a mapping may say things itself, beside tables in a folder below it', () => {
  const text = mapping(`
organisations: { slug: library, kind: AGENCY, name: Library }
coalitions: { slug: group, kind: NETWORK, name: Group, members: library }
tables:
  - { file: data/p.csv, person: { slug: "{id}", name: "{name}" } }
  - { file: data/m.csv, membership: { coalition: group, actor: "{id}" } }
`);
  const { actors, memberships } = seedOf(
    text,
    { 'data/p.csv': 'id,name\nada,Ada', 'data/m.csv': 'id\nada' },
    'examples/m.yaml',
  );
  expect(actors.map(({ slug, place }) => `${slug} ${place.file}:${place.line}`)).toEqual([
    ...['library examples/m.yaml:3', 'group examples/m.yaml:4', 'ada examples/data/p.csv:2'],
  ]);
  expect(memberships.map(({ member, place }) => `${member} ${place.file}:${place.line}`)).toEqual([
    ...['library examples/m.yaml:4', 'ada examples/data/m.csv:2'],
  ]);
});
