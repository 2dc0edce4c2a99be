import { type Database, openDatabase } from '../../../../src/server/open-database';
import { CalendarWorld } from '../../../support/calendar-world';
import { freshSqlite } from '../../../support/databases';
import { openSeeded } from '../../../support/seeded-database';
import { attribute, headLinks, linksOf, shown } from '../../pages/support';
import { openPage } from '../open-page';

describe('The start', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  const open = (search = '') => openPage(database.reader, `/${search}`);

  it('says what meets next, as precisely as the sources do, and according to which', async () => {
    const page = await open();
    const [first] = page.all('li', 'event').map(shown);
    expect(first).toBe('januari 2027, enligt plan från 2021 Ämnesgruppens möten Förväntad12 Likvärdig utbildning');
    expect(page.all('li').map((item) => attribute(item, 'id'))).toEqual(
      expect.arrayContaining(['source-1', 'source-2']),
    );
    expect(page.errors).toEqual([]);
  });

  it('says what met next on another day, and keeps the day in its links', async () => {
    const page = await open('?at=2021-06-01');
    expect(page.all('li', 'event').map(shown)[0]).toContain('12 oktober 2021');
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/calendar?at=2021-06-01', '/network?at=2021-06-01', '/organisations?at=2021-06-01']),
    );
    expect(headLinks(page, 'canonical')).toEqual(['https://samverkan.example/']);
  });

  it('says who works with whom, beginning with those at whom most comes together', async () => {
    const page = await open();
    const [hubs] = page.all('ul', 'hubs').map(shown);
    expect(hubs).toMatch(/^Koalitionen för jämlik och fullgången skola Samarbete: .*och 22 till/);
    const [picture] = page.all('svg', 'glimpse');
    const said = /^Bild av (\d+) samarbeten och (\d+) deltagare/.exec(attribute(picture, 'aria-label')!)!;
    expect(page.all('circle', 'coalition')).toHaveLength(Number(said[1]));
    expect(page.all('circle', 'member')).toHaveLength(Number(said[2]));
  });

  it('counts what the data hold, and leads to it', async () => {
    const page = await open('?lang=en');
    expect(page.all('section', 'numbers').map(shown)).toEqual([
      'The data hold 68 organisations 17 coalitions 16 people 5 meetings 7 sources',
    ]);
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/graphql', '/embed?lang=en', '/feeds/events?lang=en', '/themes/likvardighet?lang=en']),
    );
  });

  it('leads to the feeds of all meetings', async () => {
    const formats = ['ics', 'atom', 'json'].map((format) => `https://samverkan.example/feeds/events.${format}?lang=en`);
    expect(headLinks(await open('?lang=en'), 'alternate')).toEqual(expect.arrayContaining(formats));
  });

  it('tells search engines how to search', async () => {
    const [data] = (await open('?lang=en')).data;
    expect(data).toMatchObject({
      '@type': 'WebSite',
      url: 'https://samverkan.example/?lang=en',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://samverkan.example/search?lang=en&q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

describe('The start over other data', () => {
  let database: Database;
  let world: CalendarWorld;
  beforeAll(async () => {
    const file = await freshSqlite();
    database = await openDatabase(file.url);
    world = new CalendarWorld(database.dataSource);
  });
  afterAll(() => database.close());

  it('says that nothing is known before there is anything', async () => {
    const page = await openPage(database.reader, '/');
    expect(page.status).toBe(200);
    expect(shown(page.all('main')[0])).toContain('Inget möte är utlyst eller väntat enligt källorna.');
    expect(page.all('svg')).toEqual([]);
  });

  it('says of what is only possible that it is, also in the picture', async () => {
    await world.coalition('network');
    await world.organisation('surely');
    await world.organisation('perhaps');
    await world.source('source', '2020');
    await world.membership('surely', 'network', '2020/2030', '2020');
    await world.membership('perhaps', 'network', '2020/..', '2020');
    const page = await openPage(database.reader, '/?at=2025-01-01');
    expect(shown(page.all('ul', 'hubs')[0])).toMatch(/^network Samarbete: perhaps \(möjligen\), surely /);
    expect(page.all('path', 'possible')).toHaveLength(1);
    expect(page.all('path')).toHaveLength(2);
  });
});
