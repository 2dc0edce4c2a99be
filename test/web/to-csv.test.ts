import { toCsv } from '../../src/web/graphiql/to-csv';

const nodes = (...list: unknown[]) => ({ data: { actors: { nodes: list } } });

describe('An answer as CSV', () => {
  it.each<[name: string, answer: unknown, lines: string[]]>([
    ['nodes', nodes({ name: 'A', weight: 2 }, { name: 'B', weight: 1 }), ['name,weight', 'A,2', 'B,1']],
    [
      'edges, with the path of what is within them',
      { data: { x: { edges: [{ weight: 2, node: { name: 'A', since: { edtf: '2020' } } }] } } },
      ['weight,node.name,node.since.edtf', '2,A,2020'],
    ],
    ['columns in order of appearance', nodes({ a: 1 }, { b: 2, a: 3 }), ['a,b', '1,', '3,2']],
    ['null and booleans', nodes({ a: null, b: true, c: false }), ['a,b,c', ',true,false']],
    ['an object that is null in some rows', nodes({ m: null }, { m: { name: 'A' } }), ['m.name', '', 'A']],
    ['a list of scalars', nodes({ roles: ['HOST', 'MEMBER'] }), ['roles', 'HOST | MEMBER']],
    [
      'a list of objects',
      nodes({
        c: [
          { n: 'A', s: 'a' },
          { n: 'B', s: 'b' },
        ],
      }),
      ['c.n,c.s', 'A | B,a | b'],
    ],
    ['gaps in a list', nodes({ c: [{ n: 'A' }, { n: null }, { n: 'B' }] }), ['c.n', 'A |  | B']],
    ['an empty list', nodes({ name: 'A', c: [] }), ['name', 'A']],
    ['a connection before another list', { data: { ids: [{ v: 1 }], x: { nodes: [{ n: 'A' }] } } }, ['n', 'A']],
    ['another list where there is no connection', { data: { path: { steps: [{ n: 'A' }] } } }, ['n', 'A']],
    ['no list at all', { data: { one: { status: 'EXPECTED' }, two: null } }, ['one.status,two', 'EXPECTED,']],
    ['data beside errors', { errors: [{ message: 'x' }], data: { a: 1 } }, ['a', '1']],
  ])('%s', (_name, answer, lines) => {
    expect(toCsv(answer)).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  it.each([[null], [{}], [{ data: null, errors: [] }], ['text']])('is nothing where there is no data: %j', (answer) => {
    expect(toCsv(answer)).toBeNull();
  });
});
