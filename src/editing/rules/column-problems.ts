import { type Changes } from '../changes';
import { type Draft } from '../draft';
import { type Column, tableOf } from '../table';
import { type UserError, UserErrorCode } from '../user-error';

/** Signs of a text that has no other bound. */
const LONGEST_TEXT = 5_000;

const signs = (text: string): number => Array.from(text).length;

const problemOf = ({ property, length }: Column, text: string): string | null => {
  const most = length || LONGEST_TEXT;
  if (text.length > most && signs(text) > most)
    return `${property} is too long: expected at most ${most} signs, got ${signs(text)}.`;
  if (length > 0 && text.includes('\n')) return `${property}: expected one line, got several.`;
  return null;
};

/** Texts that do not fit into their columns: too long, which one database would refuse and the other keep, or with lines where there is one. */
export const columnProblems = (draft: Draft, { added, changed }: Changes): UserError[] =>
  [...added.map((row) => ({ row, values: row.values })), ...changed].flatMap(({ row, values }) =>
    tableOf(draft.manager, row.type).columns.flatMap((column): UserError[] => {
      const text = values[column.property];
      const message = typeof text === 'string' ? problemOf(column, text) : null;
      return message ? [{ code: UserErrorCode.INVALID, message, path: ['input', column.property] }] : [];
    }),
  );
