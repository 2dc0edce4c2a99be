/** What is wrong with a seed file, where, and what was expected. Lines and columns count from 1. */
export interface SeedProblem {
  file: string;
  line: number;
  column: number;
  field: string;
  message: string;
}

/** `seeds/a.yaml:12:7 coalitions[0].kind: expected one of …` */
export function problemText({ file, line, column, field, message }: SeedProblem): string {
  return `${file}:${line}:${column}${field ? ` ${field}` : ''}: ${message}`;
}

/** Only so many are told at once: whoever has more has one mistake many times. */
export const MOST_PROBLEMS = 100;

/** In the order of the file, at most `MOST_PROBLEMS`, the last of which says how many more there are. */
export function tellable(problems: SeedProblem[]): SeedProblem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  const told = sorted.slice(0, MOST_PROBLEMS - 1);
  const next = sorted[MOST_PROBLEMS - 1];
  return [...told, { ...next, field: '', message: `${sorted.length - told.length} more problems from here on` }];
}
