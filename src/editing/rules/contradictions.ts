import { type Changes } from '../changes';
import { type Draft } from '../draft';
import { type UserError, UserErrorCode } from '../user-error';
import { RULES } from './rules';

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** What a draft says that cannot be true beside what is stored; what was so before, and is not touched, stays. */
export const contradictions = ({ after }: Draft, { added, changed }: Changes): UserError[] => {
  const touched = new Set([...added, ...changed.map(({ row }) => row)].map(({ id }) => id));
  const kindOf = (id: string) => (after.rows.get(id)?.values.kind as string | undefined) ?? null;
  return RULES.flatMap((rule) => rule(after, kindOf)).flatMap(({ rows, about, field, message }): UserError[] => {
    const said = rows.find(({ id }) => touched.has(id));
    if (!said && !touched.has(about?.id ?? '')) return [];
    const other = rows.find((row) => row !== said) ?? rows[0];
    const place = said ? field : 'kind';
    return [{ code: UserErrorCode.CONTRADICTION, message: sentence(message(other)), path: ['input', place] }];
  });
};
