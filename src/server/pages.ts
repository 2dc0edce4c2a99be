import { type FastifyInstance } from 'fastify';
import { readBuiltFile, sendBuiltFile } from './built-file';

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
  const style = readBuiltFile(webDir, 'pages/style.css', 'text/css; charset=utf-8');
  app.get('/pages/style.css', (request, reply) => {
    reply.header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400');
    return sendBuiltFile(request, reply, style);
  });
}
