import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildWeb } from '../support/build-web';
import { PAGE_STYLE } from '../support/page-style';

describe('The built script of the element', () => {
  let webDir: string;
  beforeAll(() => {
    webDir = buildWeb();
  }, 60_000);
  afterAll(() => webDir && rmSync(webDir, { recursive: true }));

  const built = (name: string) => readFileSync(join(webDir, name));

  it('is at most 12 KB when compressed', () => {
    expect(built('embed/v1.js.gz').length).toBeLessThanOrEqual(12_000);
    expect(gunzipSync(built('embed/v1.js.gz'))).toEqual(built('embed/v1.js'));
  });

  it('is one classic script that gives the page no names', () => {
    const script = built('embed/v1.js').toString();
    expect(script).toMatch(/^\(\s*(function\s*\(|\(\)\s*=>)/);
    expect(script).not.toMatch(/\b(import|export)\b/);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
  });

  it.each(['graphql.html', 'embed/builder.js', 'embed/page.css', 'embed/frame.css'])('stands beside %s', (name) => {
    expect(existsSync(join(webDir, name))).toBe(true);
  });

  it('stands beside the style sheet of the pages in one piece', () => {
    expect(built('pages/style.css').toString()).toBe(PAGE_STYLE);
  });
});
