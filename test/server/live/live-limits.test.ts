import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { type RawData, WebSocket } from 'ws';
import { ANYONE } from '../../../src/access/viewer';
import { EventFeed } from '../../../src/calendar/live/event-feed';
import { type Authenticate } from '../../../src/server/authenticate';
import { Unauthenticated } from '../../../src/shared/errors';
import { type TestDatabase, freshSqlite } from '../../support/databases';
import { addEvent, changeEvent } from '../../support/event-acts';
import { type LiveServer, startLive } from '../../support/live-server';
import { fillLiveWorld } from '../../support/live-world';
import { ADMINISTRATOR } from '../../support/mutate';
import { until } from '../../support/until';

const EVENTS = 'subscription { eventChanged { kind event { title } } }';
const LIMITS = { sockets: 12, operations: 50, introduction: 2_000, heartbeat: 400, recheck: 100, unread: 64 * 1024 };

describe('WebSockets are bounded', () => {
  let file: TestDatabase;
  let server: LiveServer;
  let sockets: WebSocket[] = [];
  let revoked = false;
  const authenticate: Authenticate = async ({ authorization }) => {
    if (!authorization) return ANYONE;
    if (revoked) throw new Unauthenticated();
    return ADMINISTRATOR;
  };

  beforeAll(async () => {
    file = await freshSqlite();
    server = await startLive(file.url, { authenticate, limits: LIMITS, feed: new EventFeed(400, 10) });
    await fillLiveWorld(server);
    await server.write(addEvent('first', 'group'));
  });
  afterEach(async () => {
    sockets.forEach((socket) => socket.terminate());
    sockets = [];
    revoked = false;
    await until(async () => server.feed.size === 0);
  });
  afterAll(async () => {
    await server?.stop();
    await file?.dispose();
  });

  const open = async ({ url } = server) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    sockets.push(socket);
    socket.on('error', () => undefined);
    await once(socket, 'open');
    return socket;
  };
  const closeCode = async (socket: WebSocket) => ((await once(socket, 'close')) as [number])[0];
  const say = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));
  const heard = async (socket: WebSocket) => JSON.parse(String(((await once(socket, 'message')) as [RawData])[0]));
  const introduced = async (payload = {}, at = server) => {
    const socket = await open(at);
    say(socket, { type: 'connection_init', payload });
    expect(await heard(socket)).toMatchObject({ type: 'connection_ack' });
    return socket;
  };
  const subscribe = (socket: WebSocket, id: number, query = EVENTS) =>
    say(socket, { type: 'subscribe', id: String(id), payload: { query } });

  it.each([
    ['says nothing', 4408, () => undefined],
    ['asks before it says who it is', 4401, (socket: WebSocket) => subscribe(socket, 1)],
    ['says no message of the protocol', 4400, (socket: WebSocket) => socket.send('{"type":"dance"}')],
    ['sends 1 MB', 1009, (socket: WebSocket) => socket.send('x'.repeat(1024 * 1024))],
    [
      'claims to be somebody',
      4403,
      (socket: WebSocket) => {
        revoked = true;
        say(socket, { type: 'connection_init', payload: { Authorization: 'Bearer key' } });
      },
    ],
  ])('one that %s is closed with %s', async (_name, code, act) => {
    const socket = await open();
    act(socket);
    expect(await closeCode(socket)).toBe(code);
  });

  it('one of a key that is revoked is closed with 4403', async () => {
    const socket = await introduced({ authorization: 'Bearer key' });
    subscribe(socket, 1);
    await until(async () => server.feed.size === 1);
    revoked = true;
    expect(await closeCode(socket)).toBe(4403);
  });

  it('takes so many operations over one, and so many subscriptions in all', async () => {
    for (let i = 0; i < 10; i++) {
      const socket = await introduced();
      const refused: unknown[] = [];
      socket.on('message', (data) => refused.push(JSON.parse(String(data))));
      for (let id = 0; id < 100; id++) subscribe(socket, id);
      await until(async () => refused.length === (i < 8 ? 50 : 100));
      expect(refused).toEqual(
        Array(refused.length).fill({
          ...{ id: expect.any(String), type: 'error' },
          payload: [expect.objectContaining({ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } })],
        }),
      );
    }
    expect(server.feed.size).toBe(400);
  });

  it('takes so many connections', async () => {
    for (let i = 0; i < LIMITS.sockets; i++) await introduced();
    const refused = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const [, response] = await once(refused, 'unexpected-response');
    expect(response.statusCode).toBe(503);
    refused.on('error', () => undefined).terminate();
  });

  it('tells who does not read to read anew, cuts it off, and keeps little for it', async () => {
    const socket = await introduced();
    for (let id = 0; id < 20; id++) subscribe(socket, id);
    await until(async () => server.feed.size === 20);
    socket.pause();
    const before = process.memoryUsage().heapUsed;
    const closed = until(async () => server.feed.size === 0);
    for (let i = 0; server.feed.size > 0 && i < 200; i++)
      await server.write(changeEvent('first', { title: `${i}`.padEnd(400, 'x') }));
    await closed;
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('closes with 1013 who asks for more and reads nothing', async () => {
    const patient = await startLive(file.url, { limits: { ...LIMITS, heartbeat: 60_000 } });
    const socket = await introduced({}, patient);
    const code = closeCode(socket);
    let answers = 0;
    socket.on('message', () => answers++);
    socket.pause();
    const query = '{ __schema { types { name fields { name description args { name description } } } } }';
    for (let id = 0; id < 400; id++) {
      subscribe(socket, id, query);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    socket.resume();
    expect(await code).toBe(1013);
    expect(answers).toBeLessThan(400);
    await patient.stop();
  });

  it('answers as HTTP who asks for another protocol, and nothing that breaks off ends the process', async () => {
    const body = JSON.stringify({ query: '{ coalition(slug: "group") { slug } }' });
    const headers = { 'content-type': 'application/json', connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c' };
    const asked = request(`${server.url}/graphql`, { method: 'POST', headers: { ...headers, 'http2-settings': 'AA' } });
    asked.end(body);
    const [response] = await once(asked, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    expect([response.statusCode, JSON.parse(String(Buffer.concat(chunks)))]).toEqual([
      200,
      { data: { coalition: { slug: 'group' } } },
    ]);
    const broken = connect(Number(new URL(server.url).port), '127.0.0.1');
    broken.write('GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    broken.resetAndDestroy();
    await introduced();
  });

  it('says 1001 when the server stops, after what is under way', async () => {
    const socket = await introduced();
    const messages: { type: string }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    subscribe(socket, 1);
    await until(async () => server.feed.size === 1);
    subscribe(socket, 2, '{ coalition(slug: "group") { slug } }');
    await until(async () => messages.length === 2);
    const code = closeCode(socket);
    await server.leave();
    expect(await code).toBe(1001);
    expect(messages.map(({ type }) => type)).toEqual(['next', 'complete']);
  });
});
