import { type Changes } from './changes';
import { type Draft } from './draft';
import { tableOf } from './table';
import { Refused, type UserError, UserErrorCode } from './user-error';

/** Signs of a text that has no other bound. */
const LONGEST_TEXT = 5_000;

const signs = (text: string): number => Array.from(text).length;

/** Texts that are longer than their columns, which one database would refuse and the other keep. */
const lengthProblems = (draft: Draft, { added, changed }: Changes): UserError[] =>
  [...added.map((row) => ({ row, values: row.values })), ...changed].flatMap(({ row, values }) =>
    tableOf(draft.manager, row.type).columns.flatMap(({ property, length }): UserError[] => {
      const text = values[property];
      const most = length || LONGEST_TEXT;
      if (typeof text !== 'string' || text.length <= most || signs(text) <= most) return [];
      return [
        {
          code: UserErrorCode.INVALID,
          message: `${property} is too long: expected at most ${most} signs, got ${signs(text)}.`,
          path: ['input', property],
        },
      ];
    }),
  );

/** Refuses what cannot be stored, or cannot be true beside what is stored. */
export const checkRows = async (draft: Draft, changes: Changes): Promise<void> => {
  const problems = lengthProblems(draft, changes);
  if (problems.length > 0) throw new Refused(problems);
};
