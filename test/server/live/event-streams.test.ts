import { createClient } from 'graphql-sse';
import { ANYONE } from '../../../src/access/viewer';
import { type Authenticate } from '../../../src/server/authenticate';
import { Unauthenticated } from '../../../src/shared/errors';
import { type TestDatabase, freshSqlite } from '../../support/databases';
import { addEvent, changeEvent } from '../../support/event-acts';
import { type LiveServer, startLive } from '../../support/live-server';
import { fillLiveWorld, nextOf } from '../../support/live-world';
import { ADMINISTRATOR } from '../../support/mutate';
import { until } from '../../support/until';

const EVENTS = 'subscription { eventChanged { kind event { slug title } } }';

describe('Server-sent events', () => {
  let file: TestDatabase;
  let server: LiveServer;
  let revoked = false;
  const authenticate: Authenticate = async ({ authorization }) => {
    if (!authorization) return ANYONE;
    if (revoked || authorization !== 'Bearer key') throw new Unauthenticated();
    return ADMINISTRATOR;
  };

  beforeAll(async () => {
    file = await freshSqlite();
    server = await startLive(file.url, { authenticate, limits: { recheck: 100 } });
    await fillLiveWorld(server);
  });
  afterAll(async () => {
    await server?.stop();
    await file?.dispose();
  });

  const address = (query: string) => `${server.url}/graphql/stream?query=${encodeURIComponent(query)}`;

  it('tell a client of the protocol, which leaves when it has heard enough', async () => {
    const client = createClient({ url: `${server.url}/graphql/stream` });
    const seen = client.iterate({ query: EVENTS });
    const first = nextOf(seen);
    await until(async () => server.feed.size === 1);
    await server.write(addEvent('first', 'group'));
    expect(await first).toEqual({
      data: { eventChanged: { kind: 'ADDED', event: { slug: 'first', title: 'first' } } },
    });
    await server.write(changeEvent('first', { title: 'Rad "ett" & två' }));
    expect(await nextOf(seen)).toMatchObject({ data: { eventChanged: { event: { title: 'Rad "ett" & två' } } } });
    await seen.return!();
    client.dispose();
    await until(async () => server.feed.size === 0);
  });

  it('are what a browser reads, from any origin', async () => {
    const stop = new AbortController();
    const headers = { accept: 'text/event-stream', origin: 'https://partner.example' };
    const response = await fetch(address(EVENTS), { headers, signal: stop.signal });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(':\n\n');
    await server.write(changeEvent('first', { title: 'Tvåan' }));
    expect((await reader.read()).value).toBe(
      'event: next\ndata: {"data":{"eventChanged":{"kind":"CHANGED","event":{"slug":"first","title":"Tvåan"}}}}\n\n',
    );
    stop.abort();
    await until(async () => server.feed.size === 0);
  });

  it('answer a query once, and errors as answers', async () => {
    expect(await (await fetch(address('{ coalition(slug: "group") { name } }'))).text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"coalition":{"name":"group"}}}\n\nevent: complete\ndata: \n\n',
    );
    expect(await (await fetch(address('{ absent }'))).text()).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['no query', '', 400, 'BAD_USER_INPUT'],
    ['variables that are none', '?query={a}&variables=1', 400, 'BAD_USER_INPUT'],
    ['a mutation by GET', '?query=mutation{membershipDelete(input:{id:"x"}){userErrors{code}}}', 405, 'BAD_REQUEST'],
    ['a document that is too deep', `?query=${'{a'.repeat(30)}${'}'.repeat(30)}`, 400, 'DOCUMENT_TOO_DEEP'],
  ])('refuse %s', async (_name, search, status, code) => {
    const response = await fetch(`${server.url}/graphql/stream${search}`);
    expect([response.status, (await response.json()) as object]).toMatchObject([status, { error: code }]);
  });

  it('end for a key that holds no longer, and do not begin', async () => {
    const headers = { authorization: 'Bearer key' };
    const response = await fetch(address(EVENTS), { headers });
    await until(async () => server.feed.size === 1);
    revoked = true;
    expect(await response.text()).toMatch(
      /^:\n\nevent: next\ndata: .*UNAUTHENTICATED.*\n\nevent: complete\ndata: \n\n$/,
    );
    expect(server.feed.size).toBe(0);
    expect((await fetch(address(EVENTS), { headers })).status).toBe(401);
  });

  it('break off when the server stops, so that clients ask again', async () => {
    const response = await fetch(address(EVENTS));
    await until(async () => server.feed.size === 1);
    await server.leave();
    expect(await response.text()).toBe(':\n\n');
    await until(async () => server.feed.size === 0);
  });
});
