import { CsvError, parse } from 'csv-parse/sync';
import { type SeedProblem } from '../seeds/seed-problem';
import { encodingProblem } from './encoding-problem';

export const SEPARATORS = [',', ';', '\t', '|'] as const;

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_COLUMNS = 1000;
const MOST_BYTES_A_ROW = 128_000;
const LINE_FEED = 10;
const RETURN = 13;
const BLANK = new Set([9, LINE_FEED, RETURN, 32]);

/** A row, with the line on which it begins, for it may go over several; its cells without the space around them. */
export interface CsvRow {
  line: number;
  cells: string[];
}

type Csv = { ok: true; columns: string[]; rows: CsvRow[] } | { ok: false; problem: SeedProblem };

const BROKEN: Record<string, string> = {
  INVALID_OPENING_QUOTE: 'a quotation mark within a cell: put the cell in quotation marks and double those in it',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'expected the separator or the end of the row after a closing quotation mark',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark in this row is never closed',
  CSV_MAX_RECORD_SIZE: `expected at most ${MOST_BYTES_A_ROW} bytes a row: is a quotation mark never closed?`,
};

/** Tells on which line a byte stands; asked from the start on. csv-parse counts a CR LF within quotation marks twice. */
function lineCounter(bytes: Buffer): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    for (; counted < offset; counted++)
      if (bytes[counted] === LINE_FEED || (bytes[counted] === RETURN && bytes[counted + 1] !== LINE_FEED)) line++;
    return line;
  };
}

/** All rows up to the first that is broken, if one is, and what is wrong with that one. */
function rowsOf(bytes: Buffer, delimiter: string): { rows: CsvRow[]; broken?: { line: number; message: string } } {
  const rows: CsvRow[] = [];
  const lineAt = lineCounter(bytes);
  let end = 0;
  const lineOfNext = () => {
    while (BLANK.has(bytes[end])) end++;
    return lineAt(end);
  };
  try {
    parse(bytes, {
      ...{ delimiter, record_delimiter: ['\r\n', '\n', '\r'], bom: true, trim: true, skip_empty_lines: true },
      max_record_size: MOST_BYTES_A_ROW,
      on_record: (cells: string[], { bytes: upTo }) => {
        rows.push({ line: lineOfNext(), cells: cells.map((cell) => cell.trim()) });
        end = upTo;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineOfNext();
    if (error.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
      return { rows, broken: { line, message: BROKEN[error.code] ?? 'this is not CSV that can be read' } };
    const [head] = rows;
    const found = (error.record as string[]).length;
    return {
      rows,
      broken: { line, message: `expected ${head.cells.length} cells as on line ${head.line}, found ${found}` },
    };
  }
}

/** What is wrong with the names of the columns; undefined for nothing. */
function headProblem(columns: readonly string[], separator: string): string | undefined {
  const [first] = columns;
  const other = SEPARATORS.find((one) => first.includes(one));
  if (columns.length === 1 && other)
    return `expected columns with ${JSON.stringify(separator)} between, found "${first.slice(0, 60)}": say separator: ${JSON.stringify(other)}`;
  if (columns.length > MOST_COLUMNS) return `expected at most ${MOST_COLUMNS} columns, found ${columns.length}`;
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  return twice === undefined ? undefined : `the column "${twice}" occurs twice`;
}

/**
 * Reads a table (CSV, RFC 4180): the names of its columns on the first line, then rows with as many cells. UTF-8 with or without
 * a byte order mark, any line ends, at most 10 MiB; empty lines and rows of empty cells are passed over.
 */
export function readCsv(bytes: Buffer, file: string, separator: string): Csv {
  const refuse = (line: number, message: string): Csv => ({
    ok: false,
    problem: { ...{ file, line, column: 1, field: '' }, message },
  });

  if (bytes.length > MOST_BYTES) return refuse(1, 'the table is larger than 10 MiB: divide it');
  const encoding = encodingProblem(bytes, file);
  if (encoding) return { ok: false, problem: encoding };
  const { rows, broken } = rowsOf(bytes, separator);
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!head && !broken) return refuse(1, 'expected the names of the columns, found nothing');
  const wrong = head && headProblem(head.cells, separator);
  if (wrong) return refuse(head.line, wrong);
  if (broken) return refuse(broken.line, broken.message);
  if (body.length === 0) return refuse(head.line, 'expected at least one row below the names of the columns');
  return { ok: true, columns: head.cells, rows: body };
}
