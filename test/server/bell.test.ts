import { createServer, type Server, type Socket, connect } from 'node:net';
import { once } from 'node:events';
import { redisBell } from '../../src/server/bell';
import { describeDatabases } from '../support/databases';
import { addEvent } from '../support/event-acts';
import { type LiveServer, startLive } from '../support/live-server';
import { fillLiveWorld } from '../support/live-world';
import { until } from '../support/until';
import { idOf } from '../support/calendar-world';

const REDIS = process.env.REDIS_TEST_URL;

/** A way to Redis that can be cut. */
const cuttable = async (url: string) => {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    const there = connect(Number(port || 6379), hostname);
    for (const one of [socket, there]) open.add(one.on('error', () => one.destroy()));
    socket.pipe(there).pipe(socket);
  });
  const listen = async (at: number) => {
    await once(server.listen(at, '127.0.0.1'), 'listening');
    return (server.address() as { port: number }).port;
  };
  const at = await listen(0);
  return {
    url: `redis://127.0.0.1:${at}`,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      open.forEach((socket) => socket.destroy());
      await closed;
    },
    mend: () => listen(at),
  };
};

const withRedis = REDIS ? describe : describe.skip;

withRedis(REDIS ? 'With Redis' : 'skipped with Redis: set REDIS_TEST_URL', () => {
  describeDatabases((place) => {
    let servers: LiveServer[] = [];
    let way: Awaited<ReturnType<typeof cuttable>>;

    beforeAll(async () => {
      way = await cuttable(REDIS!);
      servers = [await startLive(place.url, { redisUrl: way.url })];
      await fillLiveWorld(servers[0]);
      servers.push(await startLive(place.url, { redisUrl: way.url }));
    });
    afterAll(async () => {
      for (const server of servers) await server.stop();
      await way?.cut();
    });

    /** How long it takes until the second server has in memory what the first one writes, in milliseconds. */
    const latency = async (slug: string) => {
      const start = performance.now();
      await servers[0].write(addEvent(slug, 'group'));
      const has = () => servers[1].keeper.current.search.search(slug).some(({ id }) => id === idOf(slug));
      while (!has() && performance.now() - start < 5_000) await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - start;
    };

    it('another server has a write at once; within 2 s while Redis is away, and at once when it is back', async () => {
      // Until both listen.
      await until(async () => (await latency(`warm${performance.now()}`.replace('.', ''))) < 400);
      const told = [];
      for (const slug of ['one', 'two', 'three', 'four', 'five']) told.push(Math.round(await latency(slug)));
      await way.cut();
      const away = [await latency('away'), await latency('still')];
      await way.mend();
      await until(async () => (await latency(`back${performance.now()}`.replace('.', ''))) < 400);
      const rounded = away.map(Math.round);
      process.stdout.write(
        `${place.name}: seen after ${told.join(', ')} ms with Redis, ${rounded.join(', ')} ms without\n`,
      );
      for (const milliseconds of away) expect(milliseconds).toBeLessThan(2_000);
    }, 60_000);
  });

  it('says once that Redis is away', async () => {
    const warnings: unknown[] = [];
    const log = { warn: (...said: unknown[]) => void warnings.push(said) };
    const bell = redisBell({ url: 'redis://127.0.0.1:1', identity: 1, onRing: () => undefined, log });
    await until(async () => warnings.length > 0);
    for (let i = 0; i < 1000; i++) bell.ring(i);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(warnings).toHaveLength(1);
    await bell.stop();
  });
});
