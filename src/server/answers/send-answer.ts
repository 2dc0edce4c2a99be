import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Instant } from '../../shared/instant';
import { type AllowedOrigin } from '../embed/allowed-origin';
import { isUnchanged } from './conditional-request';
import { type KeptAnswer } from './kept-answer';
import { type Representation } from './prepared-answer';

/** Answers GET and HEAD: whole, or that nothing changed. Without a promise, in one write of headers. */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  representation: Representation,
  origin: AllowedOrigin,
  now: Instant,
): void => {
  const { status } = kept.answer;
  const { whole, unchanged } = kept.headers(representation, now, origin);
  const { allow, varies } = origin;
  const allowed = (headers: string[]) =>
    varies && allow !== null ? [...headers, 'Access-Control-Allow-Origin', allow] : headers;
  const validators = { tag: representation.tag, lastModified: kept.statedLastModified(now) };
  if (status === 200 && isUnchanged(request.headers, validators)) {
    response.writeHead(304, allowed(unchanged)).end();
    return;
  }
  response.writeHead(status, allowed(whole));
  if (request.method === 'HEAD') response.end();
  else response.end(representation.bytes);
};
