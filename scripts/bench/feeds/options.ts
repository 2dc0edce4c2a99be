import { parseArgs } from 'node:util';

export interface Options {
  /** Of each server in each scenario. */
  rounds: number;
  /** Of a round. */
  seconds: number;
  /** Fresh feeds on each database. */
  cold: number;
  out: string | null;
}

export const USAGE = `npm run bench:feeds -- [options]
  --rounds NUMBER   of each server, in turn (5)
  --seconds NUMBER  of each round (3)
  --cold NUMBER     fresh feeds on each database (60)
  --out FILE.json   writes the figures there
  --quick           three rounds of one second, twenty fresh feeds
BENCH_DATABASE_URL names the MariaDB server, mysql://root@127.0.0.1:3306 unless said; without it, only SQLite is timed.`;

const string = { type: 'string' } as const;

/** Reads the options of the command. Throws an Error that says what was expected. */
export const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: { rounds: string, seconds: string, cold: string, out: string, quick: { type: 'boolean' } },
  });
  const number = (option: 'rounds' | 'seconds' | 'cold', usual: number): number => {
    const text = values[option] ?? String(usual);
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: expected a whole number from 1, got "${text}".`);
    return Number(text);
  };
  return {
    rounds: number('rounds', values.quick ? 3 : 5),
    seconds: number('seconds', values.quick ? 1 : 3),
    cold: number('cold', values.quick ? 20 : 60),
    out: values.out ?? null,
  };
};
