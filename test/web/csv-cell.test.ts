import { csvCell } from '../../src/web/graphiql/csv-cell';

describe('A cell', () => {
  it.each<[value: string | number, cell: string]>([
    ['Skolverket', 'Skolverket'],
    ['Malmö stad, skola', '"Malmö stad, skola"'],
    ['a;b', '"a;b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' space', '" space"'],
    ['', ''],
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+46', `"'+46"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['＝1+1', `"'＝1+1"`],
    [' =1+1', `"' =1+1"`],
    ['\0=1+1', '\ufffd=1+1'],
    ['a=b', 'a=b'],
    [-1.5, '-1.5'],
    [0, '0'],
  ])('%j is written as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
