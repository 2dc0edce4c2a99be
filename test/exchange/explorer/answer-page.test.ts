import { calendarPage } from '../../../src/exchange/explorer/calendar/calendar-page';
import { themePage } from '../../../src/exchange/explorer/browse/theme-page';
import { type Database } from '../../../src/server/open-database';
import { openSeeded } from '../../support/seeded-database';
import { attribute } from '../pages/support';
import { openPage } from './open-page';

describe('A page of the explorer', () => {
  let open: Database;
  beforeAll(async () => void (open = await openSeeded()));
  afterAll(() => open.close());

  it('that does not depend on the day keeps it in its links, and does not claim to be as of it', async () => {
    const { status, all } = await openPage(open.reader, themePage, '/themes/likvardighet?at=2021-06-01');
    expect(status).toBe(200);
    expect(all('p', 'seen-on')).toEqual([]);
    const hrefs = all('nav').length > 0 ? all('a').map((anchor) => attribute(anchor, 'href')) : [];
    expect(hrefs).toEqual(
      expect.arrayContaining(['/calendar?at=2021-06-01', '/coalitions/likvardig-utbildning?at=2021-06-01']),
    );
  });

  it('that depends on it says so', async () => {
    const { all } = await openPage(open.reader, calendarPage, '/calendar?at=2021-06-01');
    expect(all('p', 'seen-on')).toHaveLength(1);
  });

  it.each([themePage, calendarPage])('refuses a day that there is not (%#)', async (kind) => {
    const { status } = await openPage(open.reader, kind as typeof calendarPage, '/themes/likvardighet?at=2021-02-30');
    expect(status).toBe(400);
  });

  it('has an address without what a form left empty', async () => {
    const { all } = await openPage(open.reader, calendarPage, '/calendar?actor=&kind=MEETING&month=&theme=');
    const canonical = all('link').filter((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical.map((link) => attribute(link, 'href'))).toEqual([
      'https://samverkan.example/calendar?kind=MEETING',
    ]);
  });
});
