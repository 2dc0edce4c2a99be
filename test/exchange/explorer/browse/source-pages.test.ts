import { Source } from '../../../../src/directory/source.entity';
import { type Database, openDatabase } from '../../../../src/server/open-database';
import { nameKey } from '../../../../src/shared/name-key';
import { CalendarWorld } from '../../../support/calendar-world';
import { freshSqlite } from '../../../support/databases';
import { openSeeded } from '../../../support/seeded-database';
import { HOSTILE_TEXT } from '../../feeds/support/feed';
import { attribute, linksOf, shown } from '../../pages/support';
import { openPage } from '../open-page';

const factsOf = ({ all }: Awaited<ReturnType<typeof openPage>>) =>
  Object.fromEntries(all('dt').map((label, at) => [shown(label), shown(all('dd')[at])]));

describe('The built-in sources', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  it('say how their date is known', async () => {
    const page = await openPage(database.reader, '/sources/projekt-fullfoljda-studier');
    expect(factsOf(page)).toEqual({
      Typ: 'Presentation',
      Datum:
        '31 december 2014 eller tidigare (slutsats, står inte i källan)' +
        'Odaterat; januari 2015 beskrivs som det som kommer ("träder i kraft", "start").',
      Utgivare: 'ej känd',
      Adress: 'ej känd',
      Licens: 'ej angiven',
      Språk: 'svenska',
    });
  });

  it('say who published them and what they are, in English', async () => {
    const page = await openPage(database.reader, '/sources/skolverket-regionala-dialoger?lang=en');
    expect(factsOf(page)).toMatchObject({
      Kind: 'Web page',
      Date: '28 September 2022',
      Publisher: 'National Agency for Education',
      Language: 'Swedish',
    });
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/organisations/skolverket?lang=en', '/about?lang=en#sources']),
    );
    expect(page.data[0]).toMatchObject({ '@type': 'CreativeWork', datePublished: '2022-09-28', inLanguage: 'sv' });
  });

  it('are listed where it is said what the data are, with their licences', async () => {
    const page = await openPage(database.reader, '/about');
    expect(page.errors).toEqual([]);
    expect(page.all('ul', 'hits').map((list) => shown(list))[0]).toContain(
      'Svenska statliga myndigheter (register) Register · Datum: ej känt · Licens: CC0-1.0',
    );
    expect(shown(page.all('main')[0])).toContain('7 källor, ordnade efter titel.');
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/graphql', '/network.gexf', '/network-edges.csv', '/feeds/events', '/embed']),
    );
    const [data] = page.data as [{ isBasedOn: object[]; distribution: { contentUrl: string }[] }];
    expect(data).toMatchObject({ '@type': 'Dataset', url: 'https://samverkan.example/about' });
    expect(data.isBasedOn).toHaveLength(7);
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toContain('https://samverkan.example/network.gexf');
  });
});

describe('Other sources', () => {
  let database: Database;
  beforeAll(async () => {
    const file = await freshSqlite();
    database = await openDatabase(file.url);
    const world = new CalendarWorld(database.dataSource);
    const source = (slug: string, row: Partial<Source>) =>
      world.put(Source, slug, { slug, kind: 'REPORT', title: slug, titleKey: nameKey(slug), ...row });
    await source('hostile', {
      title: HOSTILE_TEXT.slice(0, 150),
      url: 'javascript:window.pwned=1',
      language: 'not a tag',
    });
    await source('linked', {
      url: 'https://example.org/a?b=1&c=2',
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    for (let at = 0; at < 60; at++) await source(`many-${at}`, {});
  });
  afterAll(() => database.close());

  it('are text where they are hostile, and lead to the web alone', async () => {
    const page = await openPage(database.reader, '/sources/hostile');
    expect(page.all('script').map((script) => attribute(script, 'type'))).toEqual(['module', 'application/ld+json']);
    expect(factsOf(page)).toMatchObject({ Adress: 'javascript:window.pwned=1', Språk: 'not a tag' });
    expect(linksOf(page).filter((href) => href?.startsWith('javascript'))).toEqual([]);
    expect(page.data[0]).not.toHaveProperty('sameAs');
  });

  it('lead to where they can be read', async () => {
    const page = await openPage(database.reader, '/sources/linked');
    expect(linksOf(page)).toContain('https://example.org/a?b=1&c=2');
    expect(page.data[0]).toMatchObject({ license: 'https://creativecommons.org/publicdomain/zero/1.0/' });
  });

  it('have pages where there are many', async () => {
    const first = await openPage(database.reader, '/about');
    const next = first.all('a').find((anchor) => attribute(anchor, 'rel') === 'next')!;
    const second = await openPage(database.reader, attribute(next, 'href')!);
    expect(first.all('ul', 'hits')[0].childNodes.filter(({ nodeName }) => nodeName === 'li')).toHaveLength(50);
    expect(second.all('ul', 'hits')[0].childNodes.filter(({ nodeName }) => nodeName === 'li')).toHaveLength(12);
  });
});
