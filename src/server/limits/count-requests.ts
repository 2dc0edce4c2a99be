import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PAGE_ROOTS } from '../../exchange/explorer/explorer-pages';
import { withoutServer } from '../answers/canonical-address';
import { isOpened, troubleAnswer } from '../trouble-answer';
import { type Allowance, type RateLimit } from './rate-limit';
import { RateLimited } from './rate-limited';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What a request costs before anything is known of what it asks for: networks are worked out whole, feeds and pages made. */
const COSTS: [path: RegExp, cost: number][] = [
  [/^\/network(?=[.\-/]|$)/, 200],
  [new RegExp(`^/(${[...PAGE_ROOTS, 'feeds', 'sitemap[^/]*'].join('|')})(?=/|$)`), 10],
];

/** What else is opened in a browser: where nothing is, it is looked for what may be meant. */
const OPENED = 10;

/** As the router reads it. */
const pathOf = (url: string): string => {
  const [path] = withoutServer(url).split('?', 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const costOf = (request: IncomingMessage): number => {
  const path = pathOf(request.url!);
  return COSTS.find(([pattern]) => pattern.test(path))?.[1] ?? (isOpened(request) ? OPENED : 1);
};

const refuse = (request: IncomingMessage, response: ServerResponse, { headers }: Allowance, base: string): void => {
  const page = troubleAnswer(request, 429, base);
  if (page) return void response.writeHead(429, { ...headers, ...page.headers }).end(page.body);
  // So that pages of other origins can tell it from a failure.
  const all = { ...headers, 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };
  const { message, extensions } = new RateLimited(headers);
  response.writeHead(429, all).end(JSON.stringify({ error: extensions.code, message }));
};

/**
 * Counts each request of a server before anything else is done with it, feeds that are kept ready included.
 * @param baseUrl what our addresses start with
 */
export const countRequests = (server: Server, rate: RateLimit, baseUrl: () => string): void => {
  const [answer] = server.listeners('request') as Listener[];
  server.removeListener('request', answer);
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const counted = rate.spend(request, () => costOf(request));
    if (!counted) return void answer.call(server, request, response);
    counted.then(
      (allowance) =>
        allowance.isSpent ? refuse(request, response, allowance, baseUrl()) : answer.call(server, request, response),
      // Where it cannot be counted, answering is better than failing.
      () => answer.call(server, request, response),
    );
  });
};
