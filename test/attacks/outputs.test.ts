import { toGlobalId } from '../../src/shared/global-id';
import { uuidV5 } from '../../src/shared/uuid';
import { describeAttacked, event, organisation } from './attacked-databases';

const SERIES = 'seriesCreate';
const ALARMING = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
const FORMULAS = ['=1+1', '+1', '-1', '@sum(a1)', '＝1+1', '=HYPERLINK("https://evil.example","a")'];
const CITATIONS = [{ source: { slug: 'amnesgruppen-likvardig-utbildning' } }];

/** Content lines, as they are written, in octets. */
const lengths = (text: string): number[] => text.split('\r\n').map((line) => Buffer.byteLength(line));

describeAttacked(({ act, api, send, database }) => {
  const get = async (url: string) => {
    const { statusCode, headers, body } = await api().app.inject({ url });
    return { status: statusCode, headers, body };
  };
  const schedule = (values: object) => act('eventSchedule', 'EventScheduleInput', event(values), 'event { id }');

  it('14: an id of another type, or of nothing, is nothing', async () => {
    const types = ['Organisation', 'Coalition', 'Person', 'Event', 'Source', 'Theme', 'Membership'];
    const rows = await database().reader.rows<{ id: string }>(
      "select id from actors where actor_kind = 'ORGANISATION' limit 20",
      [],
    );
    const ids = rows.flatMap(({ id }) => types.slice(1).map((type) => toGlobalId(type, id)));
    for (let i = 0; i < 500; i++) ids.push(toGlobalId(types[i % types.length], uuidV5(`sweep:${i}`)));
    for (let i = 0; i < ids.length; i += 100) {
      const { data, codes } = await send('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ids.slice(i, i + 100),
      });
      expect(codes).toEqual([]);
      expect(data.nodes.filter(Boolean)).toEqual([]);
    }
  });

  it('14: what is hidden looks like what there is not', async () => {
    const hidden = await database().reader.rows<{ id: string }>(
      'select id from accounts union all select id from api_keys',
      [],
    );
    expect(hidden).toHaveLength(2);
    for (const type of ['Account', 'ApiKey'])
      for (const id of [hidden[0].id, hidden[1].id, uuidV5('absent')]) {
        const query = `{ node(id: "${toGlobalId(type, id)}") { __typename } }`;
        const { body, status } = await api().send(query);
        expect([status, JSON.parse(body).data]).toEqual([200, { node: null }]);
        expect(JSON.parse(body).errors).toEqual(JSON.parse((await api().send(query)).body).errors);
      }
  });

  it('33: a title adds no line to a calendar', async () => {
    const refused = await schedule({ title: 'a\r\nBEGIN:VEVENT\u0007' });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const title = `a;b,c\\n ${'🏳️‍🌈å'.repeat(40)}`;
    const description = `a\r\nBEGIN:VEVENT\r\nSUMMARY:${title}`;
    const { userErrors } = await schedule({ title, when: '2027-03-02T10:00:00', description, location: title });
    expect(userErrors).toEqual([]);
    const { body } = await get('/feeds/events.ics?from=all');
    expect(Math.max(...lengths(body))).toBeLessThanOrEqual(75);
    const unfolded = body.replaceAll('\r\n ', '');
    expect(unfolded).not.toContain('\ufffd');
    const lines = unfolded.split('\r\n');
    const count = (form: RegExp) => lines.filter((line) => form.test(line)).length;
    expect(count(/^BEGIN:V(EVENT|JOURNAL|TODO)$/)).toBe(count(/^UID:/));
    expect(count(/^END:V(EVENT|JOURNAL|TODO)$/)).toBe(count(/^UID:/));
    expect(unfolded).toContain(`SUMMARY:a\\;b\\,c\\\\n ${'🏳️‍🌈å'.repeat(40)}`);
  });

  it('36: a name is no formula', async () => {
    for (const name of FORMULAS) {
      const slug = `formula-${Buffer.from(name).toString('hex').slice(0, 40)}`;
      expect(
        (await act('organisationCreate', 'OrganisationCreateInput', organisation({ name, slug }), '')).userErrors,
      ).toEqual([]);
      const input = { coalition: { slug: 'skia' }, member: { slug }, roles: ['MEMBER'], citations: CITATIONS };
      expect((await act('membershipCreate', 'MembershipCreateInput', input, '')).userErrors).toEqual([]);
    }
    const { body } = await get('/network-nodes.csv');
    for (const name of FORMULAS) expect(body).toContain(`"'${name.replaceAll('"', '""')}"`);
    expect(body).not.toMatch(/(^|,)"?[=+@＝-]/m);
  });

  it('37: a name is no element of a page', async () => {
    const { userErrors, event: made } = await schedule({
      title: ALARMING,
      location: ALARMING,
      url: 'https://a.example/',
    });
    expect(userErrors).toEqual([]);
    for (const scheme of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'https://a.example/"><b>'])
      expect((await schedule({ url: scheme })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { data } = await send('query Q($id: ID!) { event(id: $id) { slug } }', { id: made.id });
    for (const url of [
      '/feeds/events?from=all',
      `/events/${data.event.slug}`,
      '/feeds/events.json?from=all',
      '/feeds/events.atom?from=all',
    ]) {
      const page = await get(url);
      expect([url, page.status]).toEqual([url, 200]);
      const escaped = url.includes('.json') ? ALARMING : '&lt;img src=x onerror=alert(1)&gt;';
      expect(page.body).toContain(escaped);
      if (url.includes('.json')) continue;
      expect(page.body).not.toMatch(/<img src=x|<script>alert|"><b>/);
      if (url.includes('.atom')) continue;
      expect(page.headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(page.headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    }
  });

  it('55: time that never ends is bounded', async () => {
    const series = (rhythm: object) =>
      act(SERIES, 'SeriesCreateInput', { name: 'Jämt', organiser: { slug: 'skia' }, rhythm, citations: CITATIONS }, '');
    for (const rule of ['FREQ=SECONDLY', 'FREQ=MINUTELY', 'FREQ=HOURLY', 'FREQ=DAILY;BYSECOND=0,1,2,3,4'])
      expect((await series({ rule, precision: 'TIME', starts: '2027-01-01T10:00:00' })).userErrors).toMatchObject([
        { code: 'INVALID' },
      ]);
    for (const when of ['9999', '9999-12-31T23:59:59', '10000-01-01', 'Y170000002'])
      expect((await schedule({ when })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const daily = { rule: 'FREQ=DAILY', precision: 'DAY', starts: '2026-01-01' };
    expect((await series(daily)).userErrors).toEqual([]);
    const start = performance.now();
    const query =
      '{ coalition(slug: "skia") { upcoming(after: "9998-01-01T00:00:00Z") { slug } nextMeeting(after: "9999-12-31T23:59:59Z") { slug } } }';
    expect((await send(query)).status).toBeLessThan(500);
    for (const url of [
      '/feeds/events.ics?from=all',
      '/feeds/events.json?from=9999-12-31',
      '/feeds/events.json?from=2027-01-01&to=9999-12-31',
    ])
      expect((await get(url)).status).toBeLessThan(500);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
