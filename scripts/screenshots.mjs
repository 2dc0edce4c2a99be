import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { withServer } from './with-server.mjs';

/** Writes the pictures of the README: `npm run screenshots`, after `npm run build`. CHROMIUM_PATH says where Chromium is. */
const OUT = join(import.meta.dirname, '../docs/images');
/** What is shown of each page: a part of it, or what stands in the window. */
const PICTURES = [
  ['coalition', '/coalitions/likvardig-utbildning?at=2021-06-01&lang=en', null],
  ['network', '/network?from=snaptive&to=centrala-studiestodsnamnden&lang=en', '.picture'],
];
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

mkdirSync(OUT, { recursive: true });
await withServer(async (base) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ARGS,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  for (const [name, path, part] of PICTURES) {
    // A part has to be in the window: what grows for a picture draws itself anew, and without names at first.
    await page.setViewportSize({ width: 1280, height: part === null ? 800 : 1600 });
    await page.goto(`${base}${path}`);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(3_000);
    await (part === null ? page : page.locator(part)).screenshot({ path: join(OUT, `${name}.png`) });
  }
  await browser.close();
});
