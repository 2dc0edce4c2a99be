import { type Place } from './seed';

/** What is wrong with a seed file, where, and what was expected. */
export interface SeedProblem extends Place {
  message: string;
}

/** `seeds/a.yaml:12:7 coalitions[0].kind: expected one of …` */
export function problemText({ file, line, column, field, message }: SeedProblem): string {
  return `${file}:${line}:${column}${field ? ` ${field}` : ''}: ${message}`;
}

/** Only so many are told at once: whoever has more has one mistake many times. */
export const MOST_PROBLEMS = 100;

const inOrder = (a: SeedProblem, b: SeedProblem) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Each problem once, file by file from the top, at most `MOST_PROBLEMS`, the last of which says how many more there are. */
export function tellable(problems: readonly SeedProblem[]): SeedProblem[] {
  const sorted = [...new Map(problems.map((problem) => [problemText(problem), problem])).values()].sort(inOrder);
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  const told = sorted.slice(0, MOST_PROBLEMS - 1);
  const next = sorted[MOST_PROBLEMS - 1];
  return [...told, { ...next, field: '', message: `${sorted.length - told.length} more problems from here on` }];
}
