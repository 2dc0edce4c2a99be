import { answerRobots, answerSitemap } from '../../../src/exchange/sitemap/answer-sitemap';
import { listedPages, type ListedPages } from '../../../src/exchange/sitemap/listed-pages';
import { fileCount, writeSitemap, writeSitemapIndex } from '../../../src/exchange/sitemap/write-sitemap';
import { followSnapshot, readSnapshot } from '../../../src/network/snapshot';
import { type Database } from '../../../src/server/open-database';
import { contextMaker } from '../../../src/server/request-context';
import { mutate } from '../../support/mutate';
import { openSeeded } from '../../support/seeded-database';
import { TEST_PARTS } from '../../support/test-parts';
import { xmlProblems } from '../network/support/xml';

const BASE = 'https://samverkan.example';
const SV = `<xhtml:link rel="alternate" hreflang="sv" href="${BASE}/a"/>`;
const EN = `<xhtml:link rel="alternate" hreflang="en" href="${BASE}/a?lang=en"/>`;

const pagesOf = (count: number): ListedPages => ({ count, pathAt: (place) => `/${place}` });
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

describe('A site map', () => {
  it('has each page in both languages, each of which names both', () => {
    const xml = writeSitemap(BASE, { count: 1, pathAt: () => '/a' }, 0);
    expect(xml.split('\n').slice(2, 4)).toEqual([
      `<url><loc>${BASE}/a</loc>${SV}${EN}</url>`,
      `<url><loc>${BASE}/a?lang=en</loc>${SV}${EN}</url>`,
    ]);
  });

  it('has at most 50,000 addresses a file, and every page in one of them', () => {
    const pages = pagesOf(60_000);
    expect(fileCount(pages)).toBe(3);
    const files = [0, 1, 2].map((file) => addressesIn(writeSitemap(BASE, pages, file)));
    expect(files.map(({ length }) => length)).toEqual([50_000, 50_000, 20_000]);
    expect(new Set(files.flat()).size).toBe(120_000);
  });

  it('is one file for just as many, and for none', () => {
    expect([0, 1, 25_000, 25_001].map((count) => fileCount(pagesOf(count)))).toEqual([1, 1, 1, 2]);
  });

  it('is XML', async () => {
    const pages = { count: 1, pathAt: () => '/a&b"<c>' };
    expect(await xmlProblems(writeSitemap(BASE, pages, 0))).toEqual([]);
    expect(await xmlProblems(writeSitemapIndex(`${BASE}/a&b`, 3))).toEqual([]);
  });
});

describe('What search engines read first', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  const contextOf = async (current = readSnapshot(database.reader)) =>
    contextMaker({ ...TEST_PARTS, reader: database.reader, keeper: { current: await current } })();
  const answer = async (address: string) => answerSitemap(address, await contextOf());

  it('is every page of the data, and main pages', async () => {
    const { status, contentType, body } = await answer('/sitemap.xml');
    expect([status, contentType]).toEqual([200, 'application/xml; charset=utf-8']);
    const addresses = addressesIn(String(body));
    // 68 organisations, 17 coalitions, 16 people, 8 themes, 7 sources, 5 events and 8 main pages, in two languages.
    expect(addresses).toHaveLength(2 * (68 + 17 + 16 + 8 + 7 + 5 + 8));
    expect(addresses).toEqual(
      expect.arrayContaining(
        [
          '/',
          '/organisations/skolverket',
          '/coalitions/likvardig-utbildning?lang=en',
          '/people/anna-singhateh',
          '/themes/likvardighet',
          '/sources/svenska-myndigheter',
          '/events/regionala-dialoger-2023',
        ].map((path) => BASE + path),
      ),
    );
  });

  it('has no further files where one holds all', async () => {
    expect((await answer('/sitemap-1.xml')).status).toBe(404);
    expect((await answer('/sitemap-0.xml')).status).toBe(404);
  });

  it('follows what is new and what is gone', async () => {
    const done = async (call: string) => {
      const { data, errors } = await mutate(database, `mutation { done: ${call} }`);
      expect([errors, data.done.userErrors]).toEqual([[], []]);
      return data.done.organisation;
    };
    const told = '{ organisation { id version } userErrors { message } }';
    const cited = 'citations: [{ source: { slug: "svenska-myndigheter" } }]';
    const create = (name: string, slug: string) =>
      done(`organisationCreate(input: { name: "${name}", slug: "${slug}", kind: AGENCY, ${cited} }) ${told}`);
    const gone = await create('Gammalt verk', 'gammalt-verk');
    const before = await readSnapshot(database.reader);
    const paths = async (snapshot: typeof before) => {
      const pages = await listedPages(await contextOf(Promise.resolve(snapshot)));
      return Array.from({ length: pages.count }, (_, place) => pages.pathAt(place));
    };
    await create('Nytt verk', 'nytt-verk');
    await done(
      `organisationDelete(input: { id: "${gone.id}", expectedVersion: ${gone.version} }) { userErrors { message } }`,
    );
    const followed = (await followSnapshot(before, database.reader))!;
    const left = (await paths(before)).filter((path) => path !== '/organisations/gammalt-verk');
    expect((await paths(before)).length - left.length).toBe(1);
    expect((await paths(followed)).sort()).toEqual([...left, '/organisations/nytt-verk'].sort());
  });

  it('is told by robots.txt, with what is to be left alone', async () => {
    const { body, contentType } = await answerRobots('/robots.txt', await contextOf());
    expect(contentType).toBe('text/plain; charset=utf-8');
    expect(String(body).split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /graphql',
      'Disallow: /search',
      'Disallow: /network.',
      'Disallow: /network-',
      'Disallow: /*?at=',
      'Disallow: /*&at=',
      '',
      `Sitemap: ${BASE}/sitemap.xml`,
      '',
    ]);
  });
});
