import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { StartError } from '../shared/errors';
import { isUnchanged } from './answers/conditional-request';

/** What the pages that we write may do: show themselves with our style sheet. Nothing in them runs. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the style sheet of the pages, `/pages/style.css`. Its name stays when it changes, so it is asked for anew after an hour.
 *
 * @param webDir where `npm run build:web` has put its files
 * @throws StartError when they are not there
 */
export function registerPages(app: FastifyInstance, webDir: string): void {
  const path = join(webDir, 'pages', 'style.css');
  if (!existsSync(path)) throw new StartError(`The pages are not built: there is no ${path}. Run: npm run build:web`);
  const style = readFileSync(path);
  const tag = `"${createHash('sha256').update(style).digest('base64url').slice(0, 22)}"`;
  app.get('/pages/style.css', (request, reply) => {
    reply
      .header('etag', tag)
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
      .header('x-content-type-options', 'nosniff');
    if (isUnchanged(request.headers, { tag, lastModified: null })) return reply.code(304).send();
    return reply.type('text/css; charset=utf-8').send(style);
  });
}
