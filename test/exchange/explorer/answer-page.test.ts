import { type Database } from '../../../src/server/open-database';
import { openSeeded } from '../../support/seeded-database';
import { headLinks, linksOf } from '../pages/support';
import { openPage } from './open-page';

describe('A page of the explorer', () => {
  let open: Database;
  beforeAll(async () => void (open = await openSeeded()));
  afterAll(() => open.close());

  it('that does not depend on the day keeps it in its links, and does not claim to be as of it', async () => {
    const page = await openPage(open.reader, '/themes?at=2021-06-01');
    expect(page.status).toBe(200);
    expect(page.all('p', 'seen-on')).toEqual([]);
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/calendar?at=2021-06-01', '/themes/likvardighet?at=2021-06-01']),
    );
  });

  it('that depends on it says so', async () => {
    const { all } = await openPage(open.reader, '/calendar?at=2021-06-01');
    expect(all('p', 'seen-on')).toHaveLength(1);
  });

  it.each(['/themes/likvardighet', '/calendar'])('%s refuses a day that there is not', async (path) => {
    const { status } = await openPage(open.reader, `${path}?at=2021-02-30`);
    expect(status).toBe(400);
  });

  it('has an address without what a form left empty', async () => {
    const page = await openPage(open.reader, '/calendar?actor=&kind=MEETING&month=&theme=');
    expect(headLinks(page, 'canonical')).toEqual(['https://samverkan.example/calendar?kind=MEETING']);
  });
});
