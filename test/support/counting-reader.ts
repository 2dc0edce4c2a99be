import { type Reader } from '../../src/shared/reader';

/** A reader that tells how many statements went through it. */
export const countingReader = (reader: Reader): Reader & { statements: string[] } => {
  const statements: string[] = [];
  return {
    statements,
    rows(sql, params) {
      statements.push(sql);
      return reader.rows(sql, params);
    },
    snapshot: (work) => reader.snapshot(work),
    close: () => reader.close(),
  };
};
