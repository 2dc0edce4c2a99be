import { readCsv } from '../../../src/exchange/tables/read-csv';
import { problemText } from '../../../src/exchange/seeds/seed-problem';

/** The columns, then each row behind its line; or the problems. */
const read = (text: string | Buffer, separator = ','): string[] => {
  const csv = readCsv(Buffer.from(text), 'a.csv', separator);
  if (!csv.ok) return [problemText(csv.problem)];
  return [csv.columns.join(' '), ...csv.rows.map(({ line, cells }) => `${line}: ${cells.join('|')}`)];
};

describe('A table is read with the line of each row', () => {
  it.each([
    ['id,name\na,Ada\nb,Bo', ['id name', '2: a|Ada', '3: b|Bo']],
    ['id,name\r\na,Ada\r\nb,Bo\r\n', ['id name', '2: a|Ada', '3: b|Bo']],
    ['id,name\ra,Ada\rb,Bo\r', ['id name', '2: a|Ada', '3: b|Bo']],
    ['id,name\r\na,Ada\nb,Bo\r\n', ['id name', '2: a|Ada', '3: b|Bo']],
    ['\ufeffid,name\na,Åsa', ['id name', '2: a|Åsa']],
    ['\n\nid,name\n\na,Ada\n,\n   \nb,Bo\n\n', ['id name', '5: a|Ada', '8: b|Bo']],
    ['id,name\na,"Ada\r\nand\nBo"\nb,Bo', ['id name', '2: a|Ada\r\nand\nBo', '5: b|Bo']],
    ['id,name\na,"Ada ""A"" Berg, née Ek"', ['id name', '2: a|Ada "A" Berg, née Ek']],
    [' id , name \n a , " Ada " ', ['id name', '2: a|Ada']],
    ['id,,\na,b,c', ['id  ', '2: a|b|c']],
    ['id\n__proto__', ['id', '2: __proto__']],
  ])('%j', (text, rows) => expect(read(text)).toEqual(rows));

  it.each([';', '\t', '|'])('with %j between the cells', (separator) =>
    expect(read(`id${separator}name\na${separator}"1${separator}2"`, separator)).toEqual([
      'id name',
      `2: a|1${separator}2`,
    ]),
  );
});

describe('A broken table is answered with the line', () => {
  const cases: [text: string | Buffer, problem: string][] = [
    ['', 'a.csv:1:1: expected the names of the columns, found nothing'],
    ['\n\n', 'a.csv:1:1: expected the names of the columns, found nothing'],
    ['id,name\n', 'a.csv:1:1: expected at least one row below the names of the columns'],
    ['id,name,id\na,b,c', 'a.csv:1:1: the column "id" occurs twice'],
    ['id;name\na;b', 'a.csv:1:1: expected columns with "," between, found "id;name": say separator: ";"'],
    ['id\tname\na\tb', 'a.csv:1:1: expected columns with "," between, found "id\tname": say separator: "\\t"'],
    ['id,name\na\nb', 'a.csv:2:1: expected 2 cells as on line 1, found 1'],
    ['\nid,name\n\na,b\nb,Bo,Ek', 'a.csv:5:1: expected 2 cells as on line 2, found 3'],
    [
      'id,name\na,Ada\nb,Bo "B" Ek',
      'a.csv:3:1: a quotation mark within a cell: put the cell in quotation marks and double those in it',
    ],
    ['id,name\na,"Ada" Berg', 'a.csv:2:1: expected the separator or the end of the row after a closing quotation mark'],
    ['id,name\n\na,"Ada\nb,Bo\nc,Cy', 'a.csv:3:1: a quotation mark in this row is never closed'],
    [
      `id,name\na,"${'Ada\n'.repeat(40_000)}`,
      'a.csv:2:1: expected at most 128000 bytes a row: is a quotation mark never closed?',
    ],
    [Array.from({ length: 1001 }, (_, index) => index).join(), 'a.csv:1:1: expected at most 1000 columns, found 1001'],
    [
      Buffer.from('id,name\na,Ada\nb,\xc5sa\n', 'latin1'),
      'a.csv:3:1: this line is not UTF-8: save the file with that encoding',
    ],
    [Buffer.from('\ufeffid,name\n', 'utf16le'), 'a.csv:1:1: this line is not UTF-8: save the file with that encoding'],
    ['id,name\na,A\0da', 'a.csv:2:1: this line is not UTF-8: save the file with that encoding'],
  ];
  it.each(cases.map(([text, problem]) => [problem, text] as const))('%s', (problem, text) =>
    expect(read(text)).toEqual([problem]),
  );

  it('more than 10 MiB', () =>
    expect(read(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toEqual([
      'a.csv:1:1: the table is larger than 10 MiB: divide it',
    ]));
});
