import { createClient } from 'redis';
import { type FastifyBaseLogger } from 'fastify';
import { publicAddress } from '../shared/public-address';

/** Tells the other servers of a database that something was written, so that they need not wait until they look. */
export interface Bell {
  /** Never waits, and never fails: who does not hear it looks by itself. */
  ring(epoch: number): void;
  stop(): Promise<void>;
}

/** Where there is nobody else to tell. */
export const NO_BELL: Bell = { ring: () => undefined, stop: async () => undefined };

interface Options {
  url: string;
  /** Of the database: one Redis may serve several. */
  identity: number;
  onRing: (epoch: number) => void;
  log: Pick<FastifyBaseLogger, 'warn'>;
}

/** In milliseconds. */
const LONGEST_PAUSE = 5_000;
const CONNECT_WITHIN = 2_000;

/** So many unsent rings are kept; the last one alone matters. */
const MOST_UNSENT = 100;

const pauseBefore = (retries: number): number => Math.min(LONGEST_PAUSE, 100 * 2 ** Math.min(retries, 10));

const connection = (url: string, onError: (err: Error) => void) => {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_UNSENT,
    pingInterval: 10_000,
    socket: { connectTimeout: CONNECT_WITHIN, reconnectStrategy: pauseBefore },
  });
  client.on('error', onError);
  // It goes on trying by itself; what goes wrong comes as `error`.
  client.connect().catch(() => undefined);
  return client;
};

/** Through Redis, by its publish and subscribe. Where it is not there, nothing is told, and it is tried again and again. */
export const redisBell = (options: Options): Bell => {
  const channel = `samverkan:${options.identity}:epoch`;
  let isAway = false;
  const onError = (err: Error) => {
    if (!isAway)
      options.log.warn(
        { err },
        `Redis at ${publicAddress(options.url)} does not answer; writes elsewhere are seen by looking`,
      );
    isAway = true;
  };
  const [teller, listener] = [connection(options.url, onError), connection(options.url, onError)];
  teller.on('ready', () => (isAway = false));
  const hear = (text: string) => options.onRing(Number(text));
  listener.on('ready', () => void listener.subscribe(channel, hear).catch(() => undefined));
  return {
    ring: (epoch) => void teller.publish(channel, String(epoch)).catch(() => undefined),
    async stop() {
      for (const client of [teller, listener]) client.destroy();
    },
  };
};
