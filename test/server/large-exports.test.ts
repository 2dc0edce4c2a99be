import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyInstance } from 'fastify';
import { FORMATS } from '../../src/exchange/network/formats';
import { type NetworkRows } from '../../src/exchange/network/network-rows';
import { readSnapshot } from '../../src/network/snapshot';
import { registerHealth } from '../../src/server/health';
import { createHttp } from '../../src/server/http';
import { registerNetworkExports } from '../../src/server/network-exports';
import { type Database } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { largeGraph } from '../network/support/large-graph';
import { networkHere } from '../support/network-here';
import { openSeeded } from '../support/seeded-database';
import { until } from '../support/until';
import { TEST_PARTS } from '../support/test-parts';

const { write } = FORMATS.jgf;

/** What the server does for an export, seen from within. */
class Watch {
  /** Texts and walks over rows that have begun and not ended. */
  open = 0;
  begun = 0;
  /** Characters, which are bytes here. */
  made = 0;

  write = (rows: NetworkRows): Generator<string> =>
    this.walk(
      write({ ...rows, nodes: () => this.walk(rows.nodes()), edges: () => this.walk(rows.edges()) }),
      (text) => (this.made += text.length),
    );

  private *walk<Item>(items: Iterable<Item>, each: (item: Item) => void = () => undefined): Generator<Item> {
    this.open++;
    this.begun++;
    try {
      for (const item of items) {
        each(item);
        yield item;
      }
    } finally {
      this.open--;
    }
  }
}

/** Some 55 MB as JGF: more than sockets hold, however a system has set them. */
const WHOLE = 40_000_000;

describe('An export that is larger than sockets hold', () => {
  const watch = new Watch();
  let database: Database;
  let app: FastifyInstance;
  let url: string;
  let working: Promise<void> | null = null;

  beforeAll(async () => {
    jest.spyOn(FORMATS.jgf, 'write').mockImplementation(watch.write);
    database = await openSeeded();
    const graph = largeGraph(1_000, 120);
    const current = { ...(await readSnapshot(database.reader)), graph, register: graph.register };
    app = await createHttp();
    registerHealth(app, database.reader);
    const here = networkHere();
    const service = {
      ...here,
      network: async (...question: Parameters<typeof here.network>) => {
        await working;
        return here.network(...question);
      },
    };
    registerNetworkExports(
      app,
      contextMaker({ ...TEST_PARTS, reader: database.reader, keeper: { current }, network: service }),
    );
    await app.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  });
  beforeEach(() => Object.assign(watch, { open: 0, begun: 0, made: 0 }));
  afterAll(async () => {
    jest.restoreAllMocks();
    await app?.close();
    await database?.close();
  });

  const ask = async (): Promise<IncomingMessage> => {
    const [response] = (await once(get(`${url}/network.jgf.json`, { agent: false }), 'response')) as [IncomingMessage];
    return response;
  };
  const isAlive = async () => (await fetch(`${url}/health/live`)).status === 200;
  /** Waits until the server has nothing to do for an export but wait for its reader. */
  const quiet = async () => {
    for (let before = -1; before !== watch.made; await sleep(200)) before = watch.made;
  };

  it('waits for its reader, and answers others meanwhile', async () => {
    const response = await ask();
    let [received, ahead, ended, answered] = [0, 0, false, 0];
    response.on('data', (chunk: Buffer) => {
      received += chunk.length;
      ahead = Math.max(ahead, watch.made - received);
    });
    response.on('end', () => (ended = true));
    while (!ended) if (await isAlive()) answered += Number(!ended);
    expect(received).toBe(watch.made);
    expect(received).toBeGreaterThan(WHOLE);
    expect(ahead).toBeLessThan(WHOLE / 2);
    expect(answered).toBeGreaterThan(0);
    expect(watch.open).toBe(0);
  });

  it('stops, and leaves its rows, when its reader goes', async () => {
    const response = await ask();
    await once(response, 'data');
    response.pause();
    await quiet();
    expect(watch).toMatchObject({ open: 2, begun: 3 });
    expect(watch.made).toBeLessThan(WHOLE / 2);
    response.destroy();
    await until(async () => watch.open === 0);
    const { made } = watch;
    await quiet();
    expect(watch.made).toBe(made);
    expect(await isAlive()).toBe(true);
  });

  it('does not begin when its reader is gone before the network is worked out', async () => {
    let finish = () => undefined as void;
    working = new Promise((done) => (finish = done));
    const asked = once(app.server, 'request');
    const request = get(`${url}/network.jgf.json`, { agent: false }).on('error', () => undefined);
    const [, reply] = await asked;
    const gone = once(reply, 'close');
    request.destroy();
    await gone;
    finish();
    await quiet();
    expect(watch).toMatchObject({ open: 0, made: 0 });
    expect(await isAlive()).toBe(true);
  });
});
