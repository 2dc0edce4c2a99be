import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyInstance } from 'fastify';
import { type Authenticate } from '../authenticate';
import { type Protection } from '../limits/protection';
import { createAdmit } from './admit';
import { EventStreams } from './event-streams';
import { followEvents } from './follow-events';
import { LIVE_LIMITS, type LiveLimits } from './live-limits';
import { createOperate, type OperateParts } from './operate';
import { passOn } from './pass-on';
import { Sessions } from './sessions';
import { WebSockets } from './web-sockets';
import { type Reader } from '../../shared/reader';
import { type SnapshotKeeper } from '../snapshot-keeper';

interface Parts extends Omit<OperateParts, 'longest'> {
  protection: Protection;
  keeper: SnapshotKeeper;
  /** Reads what was written last. */
  reader: Reader;
  authenticate: Authenticate;
  limits?: LiveLimits;
}

export interface Live {
  /** Finishes what is under way, says goodbye, and takes nothing more. */
  stop(): Promise<void>;
}

/** All operations over WebSocket at `/graphql` and as server-sent events at `/graphql/stream`. */
export const registerLive = (app: FastifyInstance, parts: Parts): Live => {
  const { keeper, reader, feed, context, authenticate, schema, protection, limits = LIVE_LIMITS } = parts;
  const { log } = app;
  followEvents({ keeper, reader, feed, context, log });
  const run = createOperate({ ...parts, longest: protection.limits.execution });
  const underWay = new Set<Promise<unknown>>();
  const operate: typeof run = (...asked) => {
    const running = run(...asked).finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  };
  const sessions = new Sessions({ authenticate, every: limits.recheck, log });
  const shared = { schema, admit: createAdmit(protection), operate, sessions, limits, log };
  const sockets = new WebSockets(shared);
  const streams = new EventStreams(shared);
  streams.route(app, '/graphql/stream');
  app.server.on('upgrade', (request, socket, head) => {
    const isOurs = request.headers.upgrade?.toLowerCase() === 'websocket' && request.url?.split('?')[0] === '/graphql';
    if (isOurs) sockets.accept(request, socket, head);
    else passOn(app.server, request, socket, head);
  });
  return {
    async stop() {
      sessions.stop();
      await Promise.race([Promise.allSettled(underWay), sleep(limits.farewell, null, { ref: false })]);
      // What has just ended is sent first.
      await new Promise((resolve) => setImmediate(resolve));
      streams.stop();
      await sockets.stop();
    },
  };
};
