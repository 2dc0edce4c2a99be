import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../../src/shared/limits';

const PAGE = readFileSync(join(__dirname, '../../../docs/limits.md'), 'utf8');

describe('The page about limits', () => {
  it('states each of them as it is', () => {
    const stated = [...PAGE.matchAll(/^\| `(\w+)` +\| (\d+) /gm)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(stated)).toEqual(LIMITS);
  });
});
