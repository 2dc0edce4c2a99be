import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../../../src/config';
import { startServer } from '../../../src/server/start-server';

const ROUNDS = 50;

/** As somebody types: names, abbreviations, slips, words without accents. */
const WORDS = ['mfd', 'skolverket', 'skolverkt', 'specialpedagogiska', 'fullfoljda', 'likvardig', 'csn', 'muvah'];

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Measures within the page from the next key on until the frame after the one in which the options of its answer were put there, in milliseconds. */
const WATCH = `void (window.painted = new Promise((resolve) => {
  const field = document.querySelector('form.search input[type=search]');
  let pressed = 0;
  field.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
  const list = document.querySelector('form.search [role=listbox]');
  const observer = new MutationObserver(() => {
    if (!list.children.length) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
  });
  observer.observe(list, { childList: true });
}))`;

const measure = async (page: Page, word: string): Promise<number> => {
  const field = page.locator('form.search input[type=search]').first();
  await field.fill('');
  await page.keyboard.press('Escape');
  await field.evaluate((input, value) => ((input as unknown as { value: string }).value = value), word.slice(0, -1));
  await page.evaluate(WATCH);
  await page.keyboard.press(word.at(-1)!);
  return page.evaluate<number>('window.painted');
};

/** How long after a key its suggestions are painted, over the built-in data, in Chromium on this machine. */
const main = async (): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'samverkan-search-'));
  const databaseUrl = `sqlite:${join(directory, 'search.db')}`;
  const server = await startServer({ ...readConfig({}), port: 0, databaseUrl });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${new URL(server.url).origin}/?lang=sv`);
    await measure(page, WORDS[0]);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await measure(page, WORDS[round % WORDS.length]));
    times.sort((one, other) => one - other);
    const [median, worst] = [times[ROUNDS / 2], times[ROUNDS - 1]].map((time) => time.toFixed(1));
    console.log(`From key to painted suggestions, ${ROUNDS} keys: median ${median} ms, worst ${worst} ms.`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(directory, { recursive: true });
  }
};

void main();
