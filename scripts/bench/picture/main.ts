import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../../../src/config';
import { startServer } from '../../../src/server/start-server';
import { machineOf } from '../network/machine';
import { type Frames, framesWhile, noteFrames } from './frames';
import { loadGraph } from './load-graph';

const SIZE = { organisations: 4_000, coalitions: 1_000, memberships: 20_000 };

/** Those of the tests of the pages; WebGL is then drawn by the processor (SwiftShader). */
const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const STEPS = 90;

/** Drags the picture about in small steps. */
const pan = async (page: Page): Promise<void> => {
  const { x, y, width, height } = (await page.locator('.stage').boundingBox())!;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i++) {
    const angle = (i / STEPS) * 4 * Math.PI;
    await page.mouse.move(middleX + 120 * Math.sin(angle), middleY + 80 * (1 - Math.cos(angle)));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
};

/** Zooms in and out by the wheel. */
const zoom = async (page: Page): Promise<void> => {
  for (let i = 0; i < STEPS / 3; i++) {
    await page.mouse.wheel(0, i % 10 < 5 ? -120 : 120);
    await page.waitForTimeout(50);
  }
};

const told = (what: string, { count, median, slow, worst }: Frames): void => {
  const rate = (length: number) => `${length.toFixed(1)} ms (${(1000 / length).toFixed(0)}/s)`;
  console.log(`${what}: ${count} frames, median ${rate(median)}, 95th percentile ${rate(slow)}, worst ${rate(worst)}`);
};

/** Measures how fluid a picture of 5,000 actors and 20,000 links is in Chromium without a graphics card. */
const main = async (): Promise<void> => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-picture-'));
  const databaseUrl = `sqlite:${join(folder, 'network.db')}`;
  await loadGraph(databaseUrl, SIZE);
  const server = await startServer({ ...readConfig({}), port: 0, databaseUrl, seeds: false });
  const browser = await chromium.launch({ executablePath, args: SWITCHES });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await noteFrames(page);
    const { cpu, cores, load } = machineOf(null);
    const renderer = await page.evaluate(`{
      const gl = document.createElement('canvas').getContext('webgl2');
      gl && gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL);
    }`);
    console.log(JSON.stringify({ cpu, cores, load, chromium: browser.version(), renderer }));
    await page.goto(server.url.replace('graphql', 'network'));
    const began = Date.now();
    await page.locator('#picture[data-state=arranging]').waitFor({ state: 'attached' });
    console.log(`shown after ${Date.now() - began} ms: ${await page.textContent('.state')}`);
    await page.locator('.stage').scrollIntoViewIfNeeded();
    await page.locator('.stage').focus();
    told('while the layout runs', await framesWhile(page, () => page.waitForTimeout(3_000)));
    told('while the layout runs, panning', await framesWhile(page, () => pan(page)));
    await page.locator('#picture[data-state=settled]').waitFor({ timeout: 120_000 });
    console.log(`settled after ${Date.now() - began} ms`);
    told('panning', await framesWhile(page, () => pan(page)));
    told('zooming', await framesWhile(page, () => zoom(page)));
    console.log(`load of the machine at the end: ${loadavg()[0].toFixed(1)}`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
};

void main();
