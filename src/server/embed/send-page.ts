import { type FastifyReply } from 'fastify';
import { type Html } from '../../exchange/pages/html';

/** Everything from our own address, and nothing within the page. */
const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** @param ancestors whose pages may hold it in a frame, as the policy says it: `'none'`, `*`, or origins */
export const sendPage = (reply: FastifyReply, page: Html, ancestors = "'none'"): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy(ancestors))
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'strict-origin-when-cross-origin')
    .send(`<!doctype html>\n${page}\n`);
