import { type Line } from './read-lines';

/** A content line (RFC 5545, 3.1). Names are in capitals; the value is as written. */
export interface Property {
  name: string;
  /** Of each parameter its first value. */
  parameters: ReadonlyMap<string, string>;
  value: string;
  line: number;
}

const NAME = /[A-Za-z0-9_-]+/y;
const QUOTED = /"([^"]*)"/y;
const PLAIN = /[^;:,"]*/y;

/** RFC 6868. */
const unescaped = (value: string): string =>
  value.replace(/\^(n|\^|')/g, (_all, letter: string) => ({ n: '\n', '^': '^', "'": '"' })[letter]!);

/** Null for what is no content line. */
export function readProperty({ text, number }: Line): Property | null {
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };
  const name = take(NAME)?.[0].toUpperCase();
  if (!name) return null;
  const parameters = new Map<string, string>();
  while (text[position] === ';') {
    position++;
    const parameter = take(NAME)?.[0].toUpperCase();
    // A semicolon before the colon that nothing follows is written by some programs.
    if (parameter && text[position] === '=') {
      do {
        position++;
        const quoted = take(QUOTED);
        const value = unescaped(quoted ? quoted[1] : take(PLAIN)![0]);
        if (!parameters.has(parameter)) parameters.set(parameter, value);
      } while (text[position] === ',');
    }
  }
  return text[position] === ':' ? { name, parameters, value: text.slice(position + 1), line: number } : null;
}
