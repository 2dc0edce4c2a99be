import { csvCell } from '../../../src/exchange/network/csv-cell';
import { csvCell as inBrowser } from '../../../src/web/graphiql/csv-cell';
import { nastyNames } from './support/nasty-names';

describe('A cell', () => {
  it.each<[value: string | number, cell: string]>([
    ['Skolverket', 'Skolverket'],
    ['Malmö stad, skola', '"Malmö stad, skola"'],
    ['a;b', '"a;b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' space', '" space"'],
    ['space ', '"space "'],
    ['', ''],
    ['=1+1', `"'=1+1"`],
    ['+46', `"'+46"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['＠SUM(A1)', `"'＠SUM(A1)"`],
    [' =1+1', `"' =1+1"`],
    ['\u00a0=1+1', `"'\u00a0=1+1"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['\0=1+1', '\ufffd=1+1'],
    ['a=b', 'a=b'],
    [-1.5, '-1.5'],
    [0, '0'],
  ])('%j is written as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('is the same in the browser', () => {
    const values = ['', ...nastyNames(5_000)];
    expect(values.map(csvCell)).toEqual(values.map(inBrowser));
  });
});
