import { type SearchDocument, SEARCH_TYPES } from '../../../src/network/search/search-document';
import { SearchIndex } from '../../../src/network/search/search-index';
import { randomOf } from '../support/random';

const named = (id: string, ...texts: string[]): SearchDocument => ({
  id,
  type: 'Organisation',
  names: texts.map((text, i) => ({ text, weight: i === 0 ? 1 : 0.6 })),
});

const foundBy = (index: SearchIndex) => (query: string) => index.search(query).map(({ matched }) => matched);

describe('An index with changes', () => {
  it('adds, replaces and removes', () => {
    const empty = SearchIndex.of([]);
    const first = empty.with({ put: [named('1', 'Högskoleverket')] });
    const second = first.with({ put: [named('1', 'UKÄ', 'Högskoleverket')] });
    const third = second.with({ removed: [{ id: '1', type: 'Organisation' }] });
    expect(foundBy(first)('hogskoleverket')).toEqual(['Högskoleverket']);
    expect(second.search('högskol')).toMatchObject([{ matched: 'Högskoleverket', score: 0.6 * 0.7 }]);
    expect(foundBy(second)('uka')).toEqual(['UKÄ']);
    expect(foundBy(third)('uka')).toEqual([]);
    expect([empty, first, second, third].map(({ size }) => size)).toEqual([0, 1, 1, 0]);
  });

  it('leaves the index that it came from as it was', () => {
    const before = SearchIndex.of([named('1', 'Malmö stad'), named('2', 'Lunds kommun')]);
    const after = before.with({ put: [named('1', 'Malmö kommun')], removed: [{ id: '2', type: 'Organisation' }] });
    expect(foundBy(after)('kommun')).toEqual(['Malmö kommun']);
    expect(foundBy(before)('kommun')).toEqual(['Lunds kommun']);
    expect(foundBy(before)('malmö')).toEqual(['Malmö stad']);
  });

  it('passes over what is not there', () => {
    const index = SearchIndex.of([named('1', 'Malmö')]).with({
      removed: [
        { id: '1', type: 'Theme' },
        { id: '2', type: 'Organisation' },
      ],
    });
    expect([index.size, index.overlaySize]).toEqual([1, 0]);
  });

  it('puts what is both removed and put', () => {
    const index = SearchIndex.of([named('1', 'Malmö')]).with({
      put: [named('1', 'Lund')],
      removed: [{ id: '1', type: 'Organisation' }],
    });
    expect([foundBy(index)('lund'), foundBy(index)('malmö')]).toEqual([['Lund'], []]);
  });

  it('counts the documents that differ from the flat index', () => {
    const base = SearchIndex.of([named('1', 'Malmö'), named('2', 'Lund')]);
    const changed = base.with({ put: [named('3', 'Ystad'), named('1', 'Malmö stad')] });
    const again = changed.with({ put: [named('1', 'Malmö')], removed: [named('3'), named('2')] });
    expect([base, changed, again].map(({ overlaySize }) => overlaySize)).toEqual([0, 2, 2]);
  });

  it.each([0, -1, 1.5, NaN])('refuses the weight %p', (weight) => {
    const wrong = { id: '1', type: 'Theme' as const, names: [{ text: 'Lov', weight }] };
    expect(() => SearchIndex.of([]).with({ put: [wrong] })).toThrow(`got ${weight} for "Lov"`);
  });
});

describe('An index with changes answers like one built anew', () => {
  const random = randomOf(5);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const WORDS = [
    'Malmö',
    'Malm',
    'malmöitisk',
    'skola',
    'skolverk',
    'e-hälsa',
    'ehälsa',
    'Lund',
    'Łódź',
    'och',
    'S',
    '🙂',
  ];
  const text = () => Array.from({ length: Math.floor(random() * 4) }, () => pick(WORDS)).join(' ');
  const randomDocument = (): SearchDocument => ({
    id: String(Math.floor(random() * 40)),
    type: pick(SEARCH_TYPES),
    names: Array.from({ length: Math.floor(random() * 4) }, () => ({ text: text(), weight: pick([1, 0.9, 0.7]) })),
  });
  const QUERIES = [
    ...WORDS,
    'm',
    'sk',
    'skoal',
    'mamlö',
    'malm skol',
    'e-hälsa lund',
    'och skol mal',
    'malmö skola lund',
  ];

  it('after every change, in whatever order its documents came', () => {
    const documents = new Map<string, SearchDocument>();
    const keyOf = ({ type, id }: SearchDocument) => type + id;
    for (let i = 0; i < 80; i++) {
      const document = randomDocument();
      documents.set(keyOf(document), document);
    }
    let index = SearchIndex.of(documents.values());
    for (let round = 0; round < 40; round++) {
      const removed = Array.from({ length: 2 }, randomDocument);
      const put = [
        ...new Map(Array.from({ length: 3 }, randomDocument).map((document) => [keyOf(document), document])),
      ];
      for (const document of removed) documents.delete(keyOf(document));
      for (const [key, document] of put) documents.set(key, document);
      index = index.with({ put: put.map(([, document]) => document), removed });
      const anew = SearchIndex.of([...documents.values()].sort(() => random() - 0.5));
      expect(index.size).toBe(documents.size);
      for (const query of QUERIES) {
        const options = pick([{}, { limit: 3 }, { types: [pick(SEARCH_TYPES), pick(SEARCH_TYPES)], limit: 500 }]);
        expect([query, index.search(query, options)]).toEqual([query, anew.search(query, options)]);
      }
    }
  });

  it('where a lone beginning fits more than are read', () => {
    const all = Array.from({ length: 10_500 }, (_, i) =>
      named(String(i), `Sko${String((i * 7919) % 10_500).padStart(5, '0')} x`),
    );
    const base = SearchIndex.of(
      all.filter((_, i) => i % 100 !== 0).concat(named('removed', 'Sko00000'), named('0', 'Sko')),
    );
    const index = base.with({ put: all.filter((_, i) => i % 100 === 0), removed: [named('removed')] });
    const found = index.search('sko', { limit: 20_000 });
    expect(found).toHaveLength(10_000);
    expect(found).toEqual(SearchIndex.of(all).search('sko', { limit: 20_000 }));
  });
});
