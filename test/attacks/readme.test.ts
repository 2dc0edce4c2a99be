import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = readFileSync(join(__dirname, 'README.md'), 'utf8');
const ROWS = [...TEXT.matchAll(/^\| (\d+) +\| .*? \| (.*?) +\|$/gm)].map(
  ([, number, held]) => [Number(number), held] as const,
);
const folderOf = (file: string) => (file.includes('/') ? join(__dirname, '..') : __dirname);

/** Cases of what there is not yet. */
const NOT_YET = [31, 32, 35];

describe('The list of cases', () => {
  it('has each', () => expect(ROWS.map(([number]) => number)).toEqual(Array.from({ length: 56 }, (_, i) => i + 1)));

  it.each(ROWS)('%i is held by tests that there are: %s', (number, held) => {
    const files = [...held.matchAll(/`([^`]+)`/g)].map(([, file]) => file);
    expect(files.length === 0).toBe(NOT_YET.includes(number));
    for (const file of files) expect([file, existsSync(join(folderOf(file), file))]).toEqual([file, true]);
    // A file of this folder says which of its tests hold it, by the number of the case before their names or in its own.
    const here = files.filter((file) => !file.includes('/'));
    const source = (file: string) => readFileSync(join(__dirname, file), 'utf8');
    const says = new RegExp(`['"\`]${number}[: ]`);
    for (const file of here) {
      const isNamed = file.split(/[.-]/).includes(String(number)) || says.test(source(file));
      const isListed = file === 'documents.test.ts' && source('documents.ts').includes(`attack: ${number},`);
      expect([file, isNamed || isListed]).toEqual([file, true]);
    }
  });
});
