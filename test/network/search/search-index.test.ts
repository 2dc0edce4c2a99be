import { SearchIndex } from '../../../src/network/search/search-index';
import { type SearchDocument, type SearchOptions, type SearchType } from '../../../src/network/search/search-document';

/** The first name weighs 1, others 0.9, former ones (in brackets) 0.6. */
function documentOf(id: string, type: SearchType, ...names: string[]): SearchDocument {
  const weighed = names.map((name, i) =>
    name.startsWith('[') ? { text: name.slice(1, -1), weight: 0.6 } : { text: name, weight: i === 0 ? 1 : 0.9 },
  );
  return { id, type, names: weighed };
}

const DOCUMENTS = [
  documentOf('mfd', 'Organisation', 'Myndigheten för delaktighet', 'MFD', '[Handisam]'),
  documentOf('mfd-network', 'Coalition', 'MFD-nätverket för regioner'),
  documentOf('mfof', 'Organisation', 'Myndigheten för familjerätt och föräldraskapsstöd', 'MFoF'),
  documentOf('malmo', 'Organisation', 'Malmö stad', 'City of Malmö'),
  documentOf('malmo-university', 'Organisation', 'Malmö universitet', 'Malmö University', '[Malmö högskola]'),
  documentOf('skolverket', 'Organisation', 'Skolverket', 'Swedish National Agency for Education', '[Statens skolverk]'),
  documentOf('skolinspektionen', 'Organisation', 'Skolinspektionen'),
  documentOf('ehm', 'Organisation', 'E-hälsomyndigheten', 'EHM'),
  documentOf('allen', 'Person', 'Désirée Allén'),
  documentOf('orsted', 'Person', 'Ørsted Łukasz'),
  documentOf('theme', 'Theme', 'Likvärdig utbildning'),
  documentOf('group', 'Coalition', 'Likvärdig utbildning'),
  documentOf('report', 'Source', 'Rapport 2021:12'),
];

const index = SearchIndex.of(DOCUMENTS);
const idsOf = (query: string, options?: SearchOptions) =>
  index
    .search(query, options)
    .map((hit) => hit.id)
    .join(' ');

describe('Search finds', () => {
  const cases: [why: string, query: string, expected: string][] = [
    ['a name', 'Skolverket', 'skolverket'],
    ['in any case', 'sKOLVERKET', 'skolverket'],
    ['without accents', 'malmo stad', 'malmo'],
    ['with decomposed accents', 'Malmo\u0308 stad', 'malmo'],
    ['with accents too many', 'skölverket', 'skolverket'],
    ['é as e', 'desiree allen', 'allen'],
    ['ø and ł as o and l', 'orsted lukasz', 'orsted'],
    ['in full width', 'ＭＦＤ', 'mfd mfd-network'],
    ['an abbreviation, the very name first', 'MFD', 'mfd mfd-network'],
    ['an abbreviation in small letters', 'mfof', 'mfof'],
    ['a former name', 'Handisam', 'mfd'],
    ['a former name of several words', 'malmö högskola', 'malmo-university'],
    ['a name in another language', 'national agency for education', 'skolverket'],
    ['the beginning of a word', 'skol', 'skolinspektionen skolverket'],
    ['the beginnings of words', 'mal univ', 'malmo-university'],
    ['words in another order', 'stad malmö', 'malmo'],
    ['words out of the middle', 'familjerätt', 'mfof'],
    ['a letter too few', 'Skolverkt', 'skolverket'],
    ['a letter too many', 'Skolverkket', 'skolverket'],
    ['a wrong letter', 'Skolwerket', 'skolverket'],
    ['two letters swapped', 'Skloverket', 'skolverket'],
    ['a wrong first letter', 'zkolverket', 'skolverket'],
    ['a slip in each word', 'mamlö univeristet', 'malmo-university'],
    ['not two slips in one word', 'Sklovreket', ''],
    ['no slip in a short word', 'mfx', ''],
    ['no slip in a number', '2022', ''],
    ['numbers', '2021 12', 'report'],
    ['a hyphenated word', 'e-hälsomyndigheten', 'ehm'],
    ['a hyphenated word as one', 'ehälsomyndigheten', 'ehm'],
    ['a hyphenated word as two', 'e hälsomyndigheten', 'ehm'],
    ['a hyphen where there is none', 'skol-verket', 'skolverket'],
    ['a hyphen of another kind', 'e\u2011hälsomyndigheten', 'ehm'],
    ['nothing that lacks one of the words', 'malmö skolverket', ''],
    ['each document once', 'malmö', 'malmo malmo-university'],
    ['equal names by id', 'likvärdig utbildning', 'group theme'],
  ];
  it.each(cases)('%s: %s', (_, query, expected) => expect(idsOf(query)).toBe(expected));

  it('what it says it has found', () => {
    const [first, second] = index.search('mfd');
    expect(first).toEqual({ id: 'mfd', type: 'Organisation', score: 1.9, matched: 'MFD' });
    expect(second).toMatchObject({ id: 'mfd-network', matched: 'MFD-nätverket för regioner' });
    expect(second.score).toBeCloseTo(0.5 + 0.5 / 4, 12);
  });

  it('only the types asked for', () => {
    expect(idsOf('likvärdig', { types: ['Theme'] })).toBe('theme');
    expect(idsOf('likvärdig', { types: ['Event', 'Person'] })).toBe('');
    expect(idsOf('likvärdig', { types: [] })).toBe('');
  });

  it('no more than the limit', () => {
    expect(idsOf('myndigheten', { limit: 1 })).toBe('mfd');
    expect(idsOf('myndigheten', { limit: 0 })).toBe('');
  });
});

describe('Search is not upset by', () => {
  const queries = [
    '',
    ' ',
    '-',
    '%'.repeat(1000),
    'a'.repeat(10_000),
    '\u0000\u001b\u007f',
    '\ud800',
    '(.*)+$',
    '__proto__',
  ];
  it.each([...queries, "'; DROP TABLE actors; --", '🙂', '\u0308', 'x-'.repeat(500)])('%j', (query) => {
    expect(index.search(query)).toEqual([]);
  });

  it.each(['\u0000mfd\u0000', 'mfd%', '"MFD"', '  mfd\t', 'mfd 🙂'])('what stands around a word: %j', (query) => {
    expect(idsOf(query)).toBe('mfd mfd-network');
  });

  it('an empty index', () => expect(SearchIndex.of([]).search('mfd')).toEqual([]));

  it('a name without words', () => {
    const strange = SearchIndex.of([documentOf('1', 'Theme', '!?'), documentOf('2', 'Theme')]);
    expect(strange.size).toBe(2);
    expect(strange.search('!?')).toEqual([]);
  });
});
