import { isUtf8 } from 'node:buffer';
import { type SeedProblem } from '../seeds/seed-problem';

const LINE_FEED = 10;

const isText = (bytes: Buffer) => isUtf8(bytes) && !bytes.includes(0);

/** The number of the first line that is not UTF-8. Signs of several bytes have no line feed in them. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    if (!isText(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}

/** Null for a file that is UTF-8 without NUL, else what is wrong with it. */
export const encodingProblem = (bytes: Buffer, file: string): SeedProblem | null =>
  isText(bytes)
    ? null
    : {
        ...{ file, line: firstBadLine(bytes), column: 1, field: '' },
        message: 'this line is not UTF-8: save the file with that encoding',
      };
