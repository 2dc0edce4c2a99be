import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type NetworkService } from '../../src/network/network-task';
import { LIMITS } from '../../src/shared/limits';
import { until } from '../support/until';
import { type Attacked, attackedApi } from './attacked-api';

const SLOW = 60_000;
const NETWORK = '{ network { nodeCount } }';

const listen = async ({ app }: Attacked): Promise<number> => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
};

const opened = async (port: number, text: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  // A reset is as good an end as any here.
  socket.on('error', () => undefined);
  socket.resume();
  await once(socket, 'connect');
  if (text) socket.write(text);
  return socket;
};

const post = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

describe('47: connections over which nothing comes are closed', () => {
  let api: Attacked;
  let port: number;

  beforeAll(async () => {
    api = await attackedApi({ limits: { ...LIMITS, sending: 500 } });
    port = await listen(api);
  }, SLOW);
  afterAll(() => api?.close());

  it.each([
    ['nothing', ''],
    ['half of the headers', 'GET /health/live HTTP/1.1\r\nHost: a.exa'],
    ['half of a body', post(NETWORK).slice(0, -5)],
    ['a request, and then nothing', 'GET /health/live HTTP/1.1\r\nHost: a.example\r\n\r\n'],
  ])('%s', async (_name, text) => {
    const start = Date.now();
    const socket = await opened(port, text);
    if (!socket.closed) await once(socket, 'close');
    // The limit, and how often connections are looked at.
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it('a body at one byte at a time', async () => {
    const socket = await opened(port, '');
    const start = Date.now();
    const closed = once(socket, 'close');
    for (const letter of post(NETWORK)) {
      if (socket.destroyed) break;
      socket.write(letter);
      await sleep(50);
    }
    await closed;
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it(
    '2,000 of them, while others are answered',
    async () => {
      const sockets = await Promise.all(Array.from({ length: 2000 }, () => opened(port, 'GET /')));
      const live = await fetch(`http://127.0.0.1:${port}/health/live`);
      expect(live.status).toBe(200);
      await until(async () => sockets.every(({ destroyed }) => destroyed));
    },
    SLOW,
  );

  it('no longer than 20 s unless said', () => {
    // How long may be sent, and how often is looked, in http.ts.
    expect(LIMITS.sending + 2000).toBeLessThanOrEqual(20_000);
  });
});

describe('Work that nobody waits for is stopped', () => {
  let api: Attacked;
  let port: number;
  /** Signals of the questions that wait for an answer. */
  const signals: AbortSignal[] = [];
  const never: NetworkService = {
    network: (_task, _request, signal) =>
      new Promise((_resolve, reject) => {
        signals.push(signal!);
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      }),
    brokers: () => Promise.reject(new Error('is not asked for')),
  };

  beforeAll(async () => {
    api = await attackedApi({ network: never, limits: { ...LIMITS, execution: 300 } });
    port = await listen(api);
  }, SLOW);
  afterAll(() => api?.close());

  it('after as long as an operation may take', async () => {
    const { status, code } = await api.post(NETWORK);
    expect([status, code]).toEqual([503, 'TIMEOUT']);
  });

  it(
    '56: when the client disconnects, a thousand times',
    async () => {
      signals.length = 0;
      for (let round = 0; round < 20; round++) {
        const sockets = await Promise.all(Array.from({ length: 50 }, () => opened(port, post(NETWORK))));
        await until(async () => signals.length === (round + 1) * 50 || signals.every(({ aborted }) => aborted));
        for (const socket of sockets) socket.destroy();
      }
      await until(async () => signals.every(({ aborted }) => aborted));
      expect(signals.length).toBeGreaterThan(0);
      expect((await api.post('{ coalition(slug: "skia") { slug } }')).data).toEqual({ coalition: { slug: 'skia' } });
    },
    SLOW,
  );

  it('of a file of a network, too, when the client disconnects', async () => {
    signals.length = 0;
    const socket = await opened(port, 'GET /network.gexf HTTP/1.1\r\nHost: a.example\r\n\r\n');
    await until(async () => signals.length === 1);
    await sleep(400);
    expect(signals[0].aborted).toBe(false);
    socket.destroy();
    await until(async () => signals[0].aborted);
    expect(signals[0].aborted).toBe(true);
  });
});

describe('Without the limit of execution', () => {
  it(
    'work goes on',
    async () => {
      let signal: AbortSignal | undefined;
      let answer: (value: never) => void = () => undefined;
      const slow: NetworkService = {
        network: (_task, _request, asked) => {
          signal = asked;
          return new Promise((resolve) => (answer = resolve as never));
        },
        brokers: () => Promise.reject(new Error('is not asked for')),
      };
      const api = await attackedApi({ network: slow, limits: { ...LIMITS, execution: Infinity } });
      const asked = api.post(NETWORK);
      await until(async () => signal !== undefined);
      await sleep(500);
      expect(signal!.aborted).toBe(false);
      answer({ nodeCount: 1, edgeCount: 0 } as never);
      await asked;
      await api.close();
    },
    SLOW,
  );
});
