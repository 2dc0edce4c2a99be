import { parseDateTime } from '../../src/shared/date-time.scalar';
import { type Database } from '../../src/server/open-database';
import { openSeeded } from '../support/seeded-database';
import { createWritingApi, type WritingApi } from '../support/writing-api';

const SERIES = 'likvardig-utbildning-moten';

describe('Events over HTTP', () => {
  let database: Database;
  let api: WritingApi;
  let series: string;
  beforeAll(async () => {
    database = await openSeeded();
    api = await createWritingApi(database, { clock: { now: () => parseDateTime('2026-11-22T12:00:00Z') } });
    [{ id: series }] = await database.reader.rows<{ id: string }>(`select id from series where slug = '${SERIES}'`, []);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const get = async (url: string) => {
    const { statusCode, headers, body } = await api.app.inject({ url });
    return { status: statusCode, type: headers['content-type'], headers, body };
  };

  it('lets nothing run in their pages but what is ours', async () => {
    const { status, headers } = await get('/events/likvardig-utbildning-2021-10-12');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['likvardig-utbildning-2021-10-12', 'text/html; charset=utf-8'],
    ['likvardig-utbildning-2021-10-12.ics', 'text/calendar; charset=utf-8'],
  ])('%s is %s', async (name, type) => {
    expect(await get(`/events/${name}`)).toMatchObject({ status: 200, type });
  });

  it.each(['', '.ics'])('an expected occurrence is found by its id%s, announced ones by their slug', async (suffix) => {
    expect(await get(`/events/${series}~2027-01${suffix}`)).toMatchObject({ status: 200 });
    const { status, headers } = await get(`/events/${series}~2021-10${suffix}`);
    expect([status, headers.location]).toEqual([
      301,
      `https://samverkan.example/events/likvardig-utbildning-2021-10-12${suffix}`,
    ]);
  });

  it('finds a span, whose id has a slash in it', async () => {
    const [{ id }] = await database.reader.rows<{ id: string }>(
      "select id from series where rule_precision = 'SPAN'",
      [],
    );
    const path = `/events/${id}~2027-01%2F2027-04`;
    expect(await get(path)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await get(`${path}.ics`)).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
  });

  it.each([
    ['/events/nothing', 404, 'text/html; charset=utf-8'],
    ['/events/nothing.ics', 404, 'text/plain; charset=utf-8'],
    ['/events/likvardig-utbildning-2021-10-12?view=x', 400, 'text/html; charset=utf-8'],
    ['/events/likvardig-utbildning-2021-10-12.ics?at=2021-06-01', 400, 'text/plain; charset=utf-8'],
  ])('%s is %d %s', async (url, status, type) => {
    expect(await get(url)).toMatchObject({ status, type });
  });

  it('gives the query of the calendar, which anybody may ask', async () => {
    const { body } = await get('/calendar?month=2021-10');
    const [, href] = /class="as-graphql" href="([^"]+)"/.exec(body)!;
    const params = new URL(href.replaceAll('&amp;', '&'), 'http://here').searchParams;
    const { data, codes } = await api.send(params.get('query')!, null, JSON.parse(params.get('variables')!));
    expect(codes).toEqual([]);
    expect(data.month.map(({ slug }: { slug: string }) => slug)).toEqual(['likvardig-utbildning-2021-10-12']);
  });
});
