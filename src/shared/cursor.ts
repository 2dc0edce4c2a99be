import { BadUserInput, quote } from './errors';

export type CursorValue = string | number;

/** The place of a row in an order, opaque to clients: the values that the order compares. */
export const encodeCursor = (order: string, values: CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The values behind a cursor of this order, or BAD_USER_INPUT. `types` are the expected kinds of its values. */
export const decodeCursor = (text: string, order: string, types: ('string' | 'number')[]): CursorValue[] => {
  const parsed = text.length <= 2000 && /^[A-Za-z0-9_-]+$/.test(text) ? parse(text) : null;
  const fits =
    Array.isArray(parsed) &&
    parsed.length === types.length + 1 &&
    parsed[0] === order &&
    types.every((type, i) => typeof parsed[i + 1] === type && (type === 'string' || Number.isFinite(parsed[i + 1])));
  if (!fits) throw new BadUserInput(`Expected a cursor that this list gave out in the same order, got ${quote(text)}.`);
  return parsed.slice(1) as CursorValue[];
};
