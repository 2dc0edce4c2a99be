import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { withServer } from './with-server.mjs';

/**
 * What Lighthouse says of each page, as a phone and as a desktop see it: `npm run lighthouse [-- PATH …]`. Its version runs on Node 20;
 * it is fetched when it is asked for, since nothing else needs it. CHROMIUM_PATH says where Chromium is.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync';

const PATHS = [
  '/',
  '/organisations/myndigheten-for-delaktighet',
  '/coalitions/likvardig-utbildning',
  '/events/likvardig-utbildning-2021-10-12',
  '/themes/likvardighet',
  '/calendar',
  '/about',
  '/search?q=skolverket',
  '/network',
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A page whose description, as a search engine's, is long. */
const LARGEST_REPORT = 64 * 1024 * 1024;

const run = promisify(execFile);

const look = async (url, preset) => {
  const options = [url, '--quiet', '--output=json', `--chrome-flags=${FLAGS}`, `--only-categories=${CATEGORIES}`];
  if (preset === 'desktop') options.push('--preset=desktop');
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, ...options], {
    env: { ...process.env, CHROME_PATH: CHROMIUM },
    maxBuffer: LARGEST_REPORT,
  });
  const { categories, audits } = JSON.parse(stdout);
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id),
  );
  return { scores: CATEGORIES.map((name) => Math.round(categories[name].score * 100)), failed: [...new Set(failed)] };
};

const asked = process.argv.slice(2);
await withServer(async (base) => {
  console.log(['path', 'as', ...CATEGORIES, 'below 90'].join('\t'));
  for (const path of asked.length > 0 ? asked : PATHS)
    for (const preset of ['phone', 'desktop']) {
      const address = `${base}${path}${path.includes('?') ? '&' : '?'}lang=sv`;
      const { scores, failed } = await look(address, preset);
      console.log([path, preset, ...scores, failed.join(' ')].join('\t'));
    }
});
