import { type FastifyInstance } from 'fastify';
import { type Database } from '../../src/server/open-database';
import { createHttpApi } from '../support/http-api';
import { openSeeded } from '../support/seeded-database';

describe('Networks as files', () => {
  let database: Database;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await openSeeded();
    app = await createHttpApi(database.reader);
  });

  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it.each([
    ['/network.gexf', 'application/gexf+xml', '<gexf', 'samverkan-network.gexf'],
    ['/network.graphml', 'application/graphml+xml', '<graphml', 'samverkan-network.graphml'],
    ['/network.jgf.json', 'application/vnd.jgf+json', '"graph"', 'samverkan-network.jgf.json'],
    ['/network-nodes.csv', 'text/csv; charset=utf-8; header=present', 'Skolverket', 'samverkan-network-nodes.csv'],
    ['/network-edges.csv', 'text/csv; charset=utf-8; header=present', 'MEMBER', 'samverkan-network-edges.csv'],
    ['/network.kumu.json', 'application/json', '"elements"', 'samverkan-network.kumu.json'],
  ])('%s', async (url, type, part, fileName) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, headers['content-type']]).toEqual([200, type]);
    expect(headers['content-disposition']).toBe(`attachment; filename="${fileName}"`);
    expect(body).toContain(part);
  });

  it('answers 304 to who has it, and a new tag for another question', async () => {
    const { headers } = await get('/network.gexf?around=skolverket');
    expect(headers.etag).toMatch(/^"gexf-[\w-]{22}"$/);
    const tag = String(headers.etag);
    const again = await get('/network.gexf?around=skolverket', { 'if-none-match': `"other", W/${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    for (const url of [
      '/network.gexf',
      '/network.gexf?around=skolverket&depth=1',
      '/network.graphml?around=skolverket',
    ])
      expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('answers HEAD without a body, and without the length of the one that it does not make', async () => {
    const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: '/network.graphml' });
    expect([statusCode, headers['content-type'], body]).toEqual([200, 'application/graphml+xml', '']);
    expect(headers).not.toHaveProperty('content-length');
  });

  it('takes the parameters of the filter', async () => {
    const { body } = await get(
      '/network.jgf.json?around=sverige&depth=1&at=2022-01-01T00:00:00Z&measure=PAGE_RANK&measure=component',
    );
    const { graph } = JSON.parse(body);
    expect(
      Object.values<{ label: string }>(graph.nodes)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['European Agency for Special Needs and Inclusive Education', 'Sverige']);
    expect(graph.edges).toHaveLength(1);
    expect(body).toContain('"pageRank"');
    const { body: none } = await get('/network.jgf.json?at=1900-01-01T00:00:00Z&certainty=YES');
    expect(JSON.parse(none).graph.edges).toEqual([]);
  });

  it('takes a day as its beginning in Sweden', async () => {
    const nodesAt = async (at: string) => {
      const { graph } = JSON.parse((await get(`/network.jgf.json?at=${at}&certainty=YES`)).body);
      return Object.keys(graph.nodes).length;
    };
    const [before, day, after] = ['2020-02-05T22:59:59Z', '2020-02-06', '2020-02-05T23:00:00Z'];
    expect(await nodesAt(before)).toBeLessThan(await nodesAt(day));
    expect(await nodesAt(day)).toBe(await nodesAt(after));
  });

  it.each([
    ['/network.gexf?at=2021-02-30', 'at: expected a day such as 2021-06-01, got \\"2021-02-30\\".'],
    ['/network.gexf?around=nobody', 'Expected the key of a known actor, found none with slug \\"nobody\\".'],
    ['/network.gexf?depth=2', 'depth: expected it beside around, got \\"2\\".'],
    ['/network.gexf?around=sverige&depth=9', 'Expected depth to be 1 to 6, got 9.'],
    ['/network.gexf?around=sverige&depth=two', 'depth: expected a whole number, got \\"two\\".'],
    ['/network.gexf?at=2021-02-30T00:00:00Z', 'Expected an instant such as'],
    ['/network.gexf?at=2021-01-01T00:00:00Z&at=2022-01-01T00:00:00Z', 'at: expected one value'],
    ['/network.gexf?kind=ROBOT', 'kind: expected one of PERSON, ORGANISATION, COALITION, got \\"ROBOT\\".'],
    ['/network.gexf?certainty=NO', 'certainty: expected one of YES, POSSIBLY, got \\"NO\\".'],
    ['/network.gexf?colour=red', 'Expected parameters among theme, coalition-kind'],
    ['/network.gexf?constructor=red', 'Expected parameters among theme, coalition-kind'],
  ])('refuses %s', async (url, message) => {
    const { statusCode, body } = await get(url);
    expect([statusCode, JSON.parse(body).error]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body).toContain(message);
  });
});
