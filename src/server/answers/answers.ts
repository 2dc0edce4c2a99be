import { EventEmitter } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FastifyInstance } from 'fastify';
import { type Context } from '../../shared/context';
import { LIMITS } from '../../shared/limits';
import { allowedOrigin } from '../embed/allowed-origin';
import { Deadline } from '../limits/deadline';
import { acceptedCoding } from './accepted-coding';
import { AnswerCache } from './answer-cache';
import { type Bounds } from './answer-store';
import { canonicalAddress } from './canonical-address';
import { type Fill } from './fill';
import { type FilledAt, fillAtOneEpoch, type FillParts } from './fill-at-one-epoch';
import { type Filled } from '../../exchange/filled';
import { Lane } from './lane';
import { sendAnswer } from './send-answer';

/**
 * How many answers are filled at once, each from a state of the database of its own, and how many may wait. What asks for networks, which
 * are worked out one at a time and may take seconds, has turns of its own, so that nothing else waits for it; together they are fewer than
 * the connections of a pool, so that some are left for all else.
 */
const LANES = {
  feeds: () => new Lane(3, 1000),
  pages: () => new Lane(3, 1000),
  start: () => new Lane(1, 100),
  network: () => new Lane(2, 30),
};

export type LaneName = keyof typeof LANES;

interface AnswersParts extends Omit<FillParts, 'deadline'> {
  /** The origins whose pages may read; null for all. */
  origins: readonly string[] | null;
  bounds?: Bounds;
  /** Milliseconds that a page may take, with its waiting. Programs wait longer for a feed, which is made once for all of them. */
  longest?: number;
}

/** Answers that are made once for each state of the data, and then sent as they are. */
export class Answers {
  readonly cache: AnswerCache;
  private readonly lanes = {
    feeds: LANES.feeds(),
    pages: LANES.pages(),
    start: LANES.start(),
    network: LANES.network(),
  };

  constructor(private readonly parts: AnswersParts) {
    this.cache = new AnswerCache(parts);
  }

  /** Answers GET and HEAD at addresses of a pattern. The fill gets the canonical address, path and search; what it throws is not kept. */
  route(
    app: FastifyInstance,
    pattern: string,
    fill: (address: string, context: Context) => Promise<Filled>,
    lane: LaneName = 'feeds',
  ): void {
    app.get(pattern, async ({ raw }, reply) => {
      const spelling = raw.url!;
      const address = canonicalAddress(spelling);
      const kept = await this.cache.get(address, spelling, () => this.fill(lane, (context) => fill(address, context)));
      const coding = acceptedCoding(raw.headers['accept-encoding']);
      await this.cache.make(address, kept, coding);
      reply.hijack();
      const representation = kept.answer.inCoding(coding)!;
      const origin = allowedOrigin(this.parts.origins, raw.headers.origin);
      sendAnswer(raw, reply.raw, kept, representation, origin, this.parts.clock.now());
    });
  }

  /** For all who wait for it, whoever of them leaves. */
  private async fill(lane: LaneName, fill: Fill): Promise<FilledAt> {
    const longest = lane === 'feeds' ? Infinity : (this.parts.longest ?? LIMITS.execution);
    const deadline = new Deadline(new EventEmitter() as never, longest);
    try {
      return await this.lanes[lane].run(() => fillAtOneEpoch({ ...this.parts, deadline }, fill), deadline.signal);
    } finally {
      deadline.end();
    }
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
