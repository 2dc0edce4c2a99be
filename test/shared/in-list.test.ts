import { inList, padded } from '../../src/shared/in-list';

describe('A list of values in SQL', () => {
  it.each([
    [['a'], ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'c'],
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b', 'c', 'd', 'e', 'e', 'e', 'e'],
    ],
  ])('of %j is padded to %j', (values, params) => {
    expect(padded(values)).toEqual(params);
    expect(inList('t.id', values)).toEqual({ sql: `t.id in (${params.map(() => '?').join(', ')})`, params });
  });

  it.each([
    ['a ', 'a'],
    ['  a b  ', '  a b'],
    ['a\u00a0', 'a\u00a0'],
    ['   ', ''],
    [1, 1],
    [null, null],
  ])('compares %j as %j, as MariaDB does', (value, param) => expect(inList('t.id', [value]).params).toEqual([param]));

  it('makes eleven statements of a thousand lengths', () => {
    const lengths = Array.from({ length: 1000 }, (_, i) => Array<string>(i + 1).fill('a'));
    expect(new Set(lengths.map((values) => inList('t.id', values).sql)).size).toBe(11);
  });

  it('matches nothing when it is empty', () => expect(inList('t.id', [])).toEqual({ sql: '1 = 0', params: [] }));
});
