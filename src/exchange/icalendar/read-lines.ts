import { isUtf8 } from 'node:buffer';
import { BadUserInput } from '../../shared/errors';
import { type Limits } from './limits';
import { type Problems } from './problems';

/** An unfolded line. */
export interface Line {
  text: string;
  /** Of its first physical line, from 1. */
  number: number;
}

const western = new TextDecoder('windows-1252');
const UTF16 = /^(\xff\xfe|\xfe\xff)/;
const BOM = '\xef\xbb\xbf';

/** Folds may stand within a character, so lines are put together as octets, one a UTF-16 unit, and only then read. */
function octetsOf(text: string | Uint8Array, { bytes }: Limits): string {
  const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
  if (length > bytes) throw new BadUserInput(`expected a calendar of at most ${bytes} bytes, found ${length}`);
  const octets = Buffer.from(text as Uint8Array).toString('latin1');
  if (!UTF16.test(octets)) return octets.startsWith(BOM) ? octets.slice(BOM.length) : octets;
  const decoder = new TextDecoder(octets.startsWith('\xff') ? 'utf-16le' : 'utf-16be');
  return Buffer.from(decoder.decode(Buffer.from(octets, 'latin1'))).toString('latin1');
}

function decode(octets: string, number: number, problems: Problems): string {
  if (/^[\t\x20-\x7f]*$/.test(octets)) return octets;
  if (octets.includes('\0')) problems.add('expected no NUL characters: they are left out', number);
  const bytes = Buffer.from(octets.replaceAll('\0', ''), 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  problems.add('expected UTF-8: the line is read as Windows-1252', number);
  return western.decode(bytes);
}

/** The content lines of a calendar (RFC 5545, 3.1), lines ended by CRLF, LF or CR alone, blank lines left out. */
export function* readLines(text: string | Uint8Array, limits: Limits, problems: Problems): Generator<Line> {
  const octets = octetsOf(text, limits);
  let parts: string[] = [];
  let [first, length, number] = [1, 0, 0];
  const line = (): Line => ({ text: decode(parts.join(''), first, problems), number: first });
  for (const [, physical] of octets.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)) {
    number++;
    const isFolded = (physical.startsWith(' ') || physical.startsWith('\t')) && parts.length > 0;
    if (!isFolded) {
      if (parts.length > 0) yield line();
      if (physical.trim() === '') {
        parts = [];
        continue;
      }
      [parts, first, length] = [[], number, 0];
    }
    const part = isFolded ? physical.slice(1) : physical.trimStart();
    const left = limits.lineLength - length;
    if (left > 0 && part.length > left) problems.add(`expected lines of at most ${limits.lineLength} octets`, first);
    if (left > 0) parts.push(part.slice(0, left));
    length += part.length;
  }
  if (parts.length > 0) yield line();
}
