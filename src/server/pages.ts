import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { type Filled } from '../exchange/filled';
import { type Context } from '../shared/context';
import { StartError } from '../shared/errors';
import { readBuiltFile, sendBuiltFile } from './built-file';

/** What our pages may do: all from our own address, and nothing within the page. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

type Answerer = (address: string, context: Context) => Promise<Filled>;

/** Of two languages, caches keep the one that was sent; see negotiate-language.ts. */
export const PAGE_HEADERS = { 'content-security-policy': PAGE_POLICY, vary: 'Accept-Language, Sec-Fetch-Site' };

/** Gives pages, of what an answerer answers with, the headers of pages. */
export const withPolicy =
  (answerer: Answerer): Answerer =>
  async (address, context) => {
    const filled = await answerer(address, context);
    if (!filled.contentType.startsWith('text/html')) return filled;
    return { ...filled, headers: { ...filled.headers, ...PAGE_HEADERS } };
  };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => extname(name) in TYPES);
  } catch {
    throw new StartError(`The web files are not built: there is no ${folder}. Run: npm run build:web`);
  }
};

/**
 * Serves what pages load, `/pages/style.css` and others. Their names stay when they change, so they are asked for anew after an hour.
 *
 * @param webDir where `npm run build:web` has put its files
 * @throws StartError when they are not there
 */
export function registerPages(app: FastifyInstance, webDir: string): void {
  for (const name of namesIn(join(webDir, 'pages'))) {
    const file = readBuiltFile(webDir, `pages/${name}`, TYPES[extname(name)]);
    app.get(`/pages/${name}`, (request, reply) => {
      reply.header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400');
      return sendBuiltFile(request, reply, file);
    });
  }
}
