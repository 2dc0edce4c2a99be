import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

/** From the top of the house down; a layer imports itself and what stands below it. */
const LAYERS = ['main', 'server', 'exchange', 'editing', 'network', 'calendar', 'directory', 'access', 'shared'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SRC, file));

const layerOf = (file: string) => relative(SRC, file).split('/')[0].replace(/\.ts$/, '');
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require\()\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    resolve(dirname(file), match[1]),
  );

describe('The house', () => {
  it.each(files.filter((file) => LAYERS.includes(layerOf(file))).map((file) => [relative(ROOT, file), file]))(
    'imports go one way: %s',
    (_name, file) => {
      const upwards = importsOf(file)
        .filter((target) => target.startsWith(SRC) && !target.startsWith(join(SRC, 'config')))
        .filter((target) => LAYERS.indexOf(layerOf(target)) < LAYERS.indexOf(layerOf(file)));
      expect(upwards.map((target) => relative(ROOT, target))).toEqual([]);
    },
  );

  it('has no rooms beside those of the design', () => {
    const rooms = new Set(files.map(layerOf));
    for (const known of [...LAYERS, 'config', 'web']) rooms.delete(known);
    expect([...rooms]).toEqual([]);
  });

  it('web speaks HTTP and imports nothing of the server', () => {
    const outside = files
      .filter((file) => layerOf(file) === 'web')
      .flatMap(importsOf)
      .filter((target) => layerOf(target) !== 'web');
    expect(outside).toEqual([]);
  });

  it('only config.ts reads process.env', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(SRC, file)).filter((file) => file !== 'config.ts')).toEqual([]);
  });

  it('no file is over 250 lines, nine in ten are under 150', () => {
    const sizes = files.map(linesOf).sort((a, b) => a - b);
    expect(files.filter((file) => linesOf(file) > 250)).toEqual([]);
    expect(sizes[Math.floor(sizes.length * 0.9)] ?? 0).toBeLessThan(150);
  });
});
