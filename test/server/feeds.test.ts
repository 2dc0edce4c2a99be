import { type Server } from 'node:http';
import { type FastifyInstance } from 'fastify';
import { Answers } from '../../src/server/answers/answers';
import { registerFeeds } from '../../src/server/feeds';
import { createHttp } from '../../src/server/http';
import { SnapshotKeeper } from '../../src/server/snapshot-keeper';
import { readSnapshotParts } from '../../src/network/snapshot';
import { type Database } from '../../src/server/open-database';
import { type Reader, type RowSource } from '../../src/shared/reader';
import { openSeeded } from '../support/seeded-database';
import { TEST_PARTS } from '../support/test-parts';

/** A reader that tells each statement, also of states that are read as a whole. */
const telling = (reader: Reader, statements: string[]): Reader => {
  const told = (source: RowSource): RowSource => ({
    ...source,
    rows: (sql, params) => {
      statements.push(sql);
      return source.rows(sql, params);
    },
  });
  return { ...reader, snapshot: (work) => reader.snapshot((source) => work(told(source))) };
};

describe('Feeds over HTTP', () => {
  const statements: string[] = [];
  let database: Database;
  let keeper: SnapshotKeeper;
  let app: FastifyInstance;
  let base: string;

  beforeAll(async () => {
    database = await openSeeded();
    const reader = telling(database.reader, statements);
    keeper = await SnapshotKeeper.start({
      reader: database.reader,
      readWhole: () => database.reader.snapshot(readSnapshotParts),
      log: { error: (error: unknown) => void process.stderr.write(String(error)) },
    });
    app = await createHttp();
    const answers = new Answers({ ...TEST_PARTS, reader, keeper, origins: null });
    registerFeeds(app, answers);
    answers.serveFirst(app.server as Server);
    base = await app.listen({ port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await app.close();
    await keeper.stop();
    await database.close();
  });

  it.each([
    ['.ics?from=all', 'text/calendar; charset=utf-8', 'likvardig-utbildning.ics'],
    ['.atom?from=all', 'application/atom+xml; charset=utf-8', 'likvardig-utbildning.atom'],
    ['.json?from=all', 'application/feed+json; charset=utf-8', 'likvardig-utbildning.json'],
    ['?from=all', 'text/html; charset=utf-8', null],
  ])('a feed%s is %s, says where the others are, and is 304 to whoever has it', async (suffix, type, file) => {
    const address = `${base}/feeds/coalitions/likvardig-utbildning${suffix}`;
    const first = await fetch(address);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('content-disposition')).toBe(
      file && `inline; filename="${file}"; filename*=UTF-8''${file}`,
    );
    expect(first.headers.get('link')?.match(/rel="alternate"/g)).toHaveLength(3);
    await first.text();
    statements.length = 0;
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(statements).toEqual([]);
  });

  it.each(['gzip', 'br'])('is prepared once in %s, without SQL the second time', async (coding) => {
    const ask = () =>
      fetch(`${base}/feeds/events.ics?from=all&expected=all`, { headers: { 'accept-encoding': coding } });
    const first = await ask();
    expect(first.headers.get('content-encoding')).toBe(coding);
    const text = await first.text();
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    statements.length = 0;
    expect(await (await ask()).text()).toBe(text);
    expect(statements).toEqual([]);
  });

  it('does not mind what newsletters add to addresses', async () => {
    const plain = await fetch(`${base}/feeds/events?from=all`);
    const tracked = await fetch(`${base}/feeds/events?from=all&utm_source=brev&fbclid=x`);
    expect(tracked.status).toBe(200);
    expect(await tracked.text()).toBe(await plain.text());
  });

  it.each([
    ['/feeds', '/feeds/events'],
    ['/events', '/calendar'],
  ])('leads from %s to %s', async (path, expected) => {
    const answer = await fetch(`${base}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(new URL(answer.headers.get('location')!, `${base}${path}`).pathname).toBe(expected);
  });

  it('dates the calendar file of an expected meeting by the last change of its series', async () => {
    interface Item {
      url: string;
      date_modified: string;
    }
    const feed = await fetch(`${base}/feeds/coalitions/likvardig-utbildning.json?expected=all`);
    const { items } = (await feed.json()) as { items: Item[] };
    const expected = items.find(({ url }) => url.includes('~2027-01'))!;
    const path = new URL(expected.url).pathname;
    const file = await (await fetch(`${base}${path}.ics`)).text();
    const stamp = expected.date_modified.replace(/[-:]|\.\d+/g, '');
    for (const property of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])
      expect(file).toContain(`\r\n${property}:${stamp}\r\n`);
  });

  it('lets nothing run in its pages', async () => {
    const { headers } = await fetch(`${base}/feeds/coalitions/likvardig-utbildning`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/feeds/coalitions/nobody', 404, 'text/html; charset=utf-8', 'There is nothing called'],
    ['/feeds/coalitions/nobody.json', 404, 'application/json; charset=utf-8', '{"error":"NOT_FOUND"'],
    ['/feeds/coalitions/nobody.ics', 404, 'text/plain; charset=utf-8', 'There is nothing called "nobody"'],
    ['/feeds/coalitions/skolverket.atom', 404, 'text/plain; charset=utf-8', 'There is nothing called "skolverket"'],
    ['/feeds/nothing/skolverket.ics', 404, 'text/plain; charset=utf-8', 'There is no feed here.'],
    ['/feeds/events.ics?teme=x', 400, 'text/plain; charset=utf-8', 'Expected parameters among actor'],
    ['/events/nothing.ics', 404, 'text/plain; charset=utf-8', 'There is no event called "nothing".'],
    [
      '/feeds/coalitions/%0d%0aX-Evil:1.ics',
      404,
      'text/plain; charset=utf-8',
      'There is nothing called "\\r\\nX-Evil:1"',
    ],
    ['/feeds/coalitions/%ff.ics', 400, 'application/json', '{"error":'],
  ])('%s is %d %s: %s', async (path, status, type, beginning) => {
    const answer = await fetch(`${base}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect((await answer.text()).includes(beginning)).toBe(true);
  });

  it('leads from the id of an occurrence to the event that was announced in its place', async () => {
    const [{ id }] = await database.reader.rows<{ id: string }>(
      "select id as id from series where slug = 'likvardig-utbildning-moten'",
      [],
    );
    const answer = await fetch(`${base}/events/${id}~2021-10.ics`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('https://samverkan.example/events/likvardig-utbildning-2021-10-12.ics');
  });
});
