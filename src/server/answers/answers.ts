import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FastifyInstance } from 'fastify';
import { type Context } from '../../shared/context';
import { allowedOrigin } from '../embed/allowed-origin';
import { acceptedCoding } from './accepted-coding';
import { AnswerCache } from './answer-cache';
import { type Bounds } from './answer-store';
import { canonicalAddress } from './canonical-address';
import { fillAtOneEpoch, type FillParts } from './fill-at-one-epoch';
import { type Filled } from '../../exchange/filled';
import { sendAnswer } from './send-answer';

interface AnswersParts extends FillParts {
  /** The origins whose pages may read; null for all. */
  origins: readonly string[] | null;
  bounds?: Bounds;
}

/** Answers that are made once for each state of the data, and then sent as they are. */
export class Answers {
  readonly cache: AnswerCache;

  constructor(private readonly parts: AnswersParts) {
    this.cache = new AnswerCache(parts);
  }

  /** Answers GET and HEAD at addresses of a pattern. The fill gets the canonical address, path and search; what it throws is not kept. */
  route(app: FastifyInstance, pattern: string, fill: (address: string, context: Context) => Promise<Filled>): void {
    app.get(pattern, async ({ raw }, reply) => {
      const spelling = raw.url!;
      const address = canonicalAddress(spelling);
      const kept = await this.cache.get(address, spelling, () =>
        fillAtOneEpoch(this.parts, (context) => fill(address, context)),
      );
      const coding = acceptedCoding(raw.headers['accept-encoding']);
      await this.cache.make(address, kept, coding);
      reply.hijack();
      const representation = kept.answer.inCoding(coding)!;
      const origin = allowedOrigin(this.parts.origins, raw.headers.origin);
      sendAnswer(raw, reply.raw, kept, representation, origin, this.parts.clock.now());
    });
  }

  /** Lets a server of Fastify send what is kept before Fastify itself runs, which takes as long as all else. */
  serveFirst(server: Server): void {
    // The one that Fastify gave it when it was made; others only watch.
    const [fastify] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    server.removeListener('request', fastify);
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!this.sendKnown(request, response)) fastify.call(server, request, response);
    });
  }

  private sendKnown(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const kept = this.cache.known(request.url!);
    if (!kept) return false;
    const { headers } = request;
    const representation = kept.answer.inCoding(acceptedCoding(headers['accept-encoding']));
    if (!representation) return false;
    const origin = allowedOrigin(this.parts.origins, headers.origin);
    sendAnswer(request, response, kept, representation, origin, this.parts.clock.now());
    return true;
  }
}
