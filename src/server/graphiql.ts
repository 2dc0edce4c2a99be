import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, type onRequestHookHandler } from 'fastify';
import { StartError } from '../shared/errors';
import { prefersHtml } from './prefers-html';

/**
 * Everything from our own address. The editor writes style elements and attributes, hence 'unsafe-inline' for styles
 * (docs/decisions/0007); scripts get none. `data:` images are small drawings within its style sheets.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the files of GraphiQL under `/graphiql/` and returns an `onRequest` hook for the route of GraphQL: it answers
 * GET (and HEAD) with the page where HTML is preferred, and leaves everything else to the route.
 *
 * @param webDir where `npm run build:web` has put its files
 * @throws StartError when they are not there
 */
export async function registerGraphiql(app: FastifyInstance, webDir: string): Promise<onRequestHookHandler> {
  const path = join(webDir, 'graphql.html');
  if (!existsSync(path)) throw new StartError(`GraphiQL is not built: there is no ${path}. Run: npm run build:web`);
  const page = readFileSync(path, 'utf8');
  await app.register(fastifyStatic, {
    root: join(webDir, 'graphiql'),
    prefix: '/graphiql/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    setHeaders: (reply) => reply.setHeader('X-Content-Type-Options', 'nosniff'),
  });
  return (request, reply, done) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'Accept'].flat().join(', '));
    if (isBrowser(request)) sendPage(reply, page);
    else done();
  };
}

/** Whether a person has opened the address, rather than a client sent a query, which GraphQL over HTTP also allows by GET. */
function isBrowser({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  return (method === 'GET' || method === 'HEAD') && prefersHtml(headers.accept);
}

/** No referrer, for the address may hold a query. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .send(page);
}
