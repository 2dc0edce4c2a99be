import { parseArgs } from 'node:util';
import { type DatabaseKind } from './database-place';
import { type Size, SIZES } from './size';

export interface Options {
  sizes: Size[];
  databases: DatabaseKind[];
  seed: number;
  /** How often the snapshot is built. */
  repetitions: number;
  /** Parameters that each question is asked with. */
  parameters: number;
  /** Of these, the first that are asked of the other engines, and of those the first that are compared. */
  rivalParameters: number;
  checked: number;
  /** The longest that one question to one other engine may go on, in all its parameters. */
  seconds: number;
  /** Writes of each sort at each place. */
  changes: number;
  out: string | null;
  keep: string | null;
}

export const USAGE = `npm run bench:network -- [options]
  --sizes LIST        of ${SIZES.map(({ name }) => name).join(', ')}; all unless said
  --databases LIST    of sqlite, mariadb; both unless said
  --seconds NUMBER    the longest that one question may go on in SQL or graphology (8)
  --repetitions NUMBER  how often the snapshot is built (3)
  --seed NUMBER       of the network and the parameters (1)
  --out FILE.json     writes the figures there
  --keep FOLDER       keeps SQLite files in this folder, and databases on MariaDB, for the next run
  --quick             the two smallest sizes, fewer repetitions
BENCH_DATABASE_URL names the MariaDB server, mysql://root@127.0.0.1:3306 unless said.`;

const DATABASES: readonly DatabaseKind[] = ['sqlite', 'mariadb'];

const chosen = <Item>(option: string, list: string, items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  list.split(',').map((name) => {
    const found = items.find((item) => nameOf(item).toLowerCase() === name.trim().toLowerCase());
    if (!found) throw new Error(`--${option}: expected ${items.map(nameOf).join(', ')}, got "${name}".`);
    return found;
  });

const wholeNumber = (option: string, text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: expected a whole number from 1, got "${text}".`);
  return Number(text);
};

const string = { type: 'string' } as const;

/** Reads the options of the command. Throws an Error that says what was expected. */
export const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      ...{ sizes: string, databases: string, seconds: string, repetitions: string, seed: string, out: string },
      ...{ keep: string, quick: { type: 'boolean' } },
    },
  });
  const quick = values.quick ?? false;
  const number = (option: 'seconds' | 'repetitions' | 'seed', usual: number) =>
    values[option] === undefined ? usual : wholeNumber(option, values[option]);
  return {
    sizes: chosen(
      'sizes',
      values.sizes ?? (quick ? '2k,20k' : SIZES.map(({ name }) => name).join()),
      SIZES,
      ({ name }) => name,
    ),
    databases: chosen('databases', values.databases ?? DATABASES.join(), DATABASES, (name) => name),
    seed: number('seed', 1),
    repetitions: number('repetitions', quick ? 1 : 3),
    parameters: quick ? 200 : 1200,
    rivalParameters: quick ? 50 : 200,
    checked: 40,
    seconds: number('seconds', quick ? 2 : 8),
    changes: quick ? 10 : 50,
    out: values.out ?? null,
    keep: values.keep ?? null,
  };
};
