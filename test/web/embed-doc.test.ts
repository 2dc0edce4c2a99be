import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '../../src/web/embed/options';
import { STYLE_SHEET } from '../../src/web/embed/style-sheet';

const ROOT = join(__dirname, '../..');
const DOC = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
const EMBED = join(ROOT, 'src/web/embed');
const CODE = readdirSync(EMBED).map((file) => readFileSync(join(EMBED, file), 'utf8'));

const found = (texts: string[], pattern: RegExp) =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])))].sort();

describe('The guide to embedding names what there is, and nothing else:', () => {
  it('custom properties', () => {
    const properties = found([STYLE_SHEET], /(--samverkan-[a-z]+)/g);
    expect(properties).toHaveLength(10);
    expect(found([DOC], /\| `(--samverkan-[a-z]+)`/g)).toEqual(properties);
  });

  it('parts', () => {
    const [, listed] = /there are parts, as in `[^`]*`:(.*?)\n\n/s.exec(DOC)!;
    const given = found(CODE, /part: '([a-z]+)'/g).concat('event', 'status', 'cancelled', 'cancelled-event', 'empty');
    expect(found([listed], /`([a-z-]+)`/g)).toEqual([...new Set(given)].sort());
  });

  it('attributes and what show may name', () => {
    const [, names] = /observedAttributes = \[(.*?)\]/.exec(CODE.join())!;
    expect(found([DOC], /^\| `([a-z][a-z-]+)`/gm)).toEqual(found([names], /'([a-z-]+)'/g));
    expect(DOC).toContain(`: ${PARTS.map((part) => `\`${part}\``).join(' ')};`);
  });
});
