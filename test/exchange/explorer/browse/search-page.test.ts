import { type Database, openDatabase } from '../../../../src/server/open-database';
import { CalendarWorld } from '../../../support/calendar-world';
import { freshSqlite } from '../../../support/databases';
import { openSeeded } from '../../../support/seeded-database';
import { HOSTILE_TEXT } from '../../feeds/support/feed';
import { attribute, linksOf, shown } from '../../pages/support';
import { openPage } from '../open-page';

describe('The page of a search', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  const open = (search: string) => openPage(database.reader, `/search${search}`);
  const hitsOf = async (search: string) => (await open(search)).all('ol', 'hits').map(shown);

  it('says what each hit is, and which of its names was hit where that is another', async () => {
    expect(await hitsOf('?q=mfd')).toEqual(['Organisation Myndigheten för delaktighet träff på namnet MFD']);
    expect(await hitsOf('?q=mfd&lang=en')).toEqual([
      'Organisation The Swedish Agency for Participation by the name MFD',
    ]);
  });

  it.each([
    ['a slip', '?q=skolverkt', 'Organisation Skolverket'],
    ['no accents', '?q=likvardig utbildning&type=coalition', 'Samarbete Likvärdig utbildning'],
    ['the beginning of a word', '?q=specialpedagogiska', 'Organisation Specialpedagogiska skolmyndigheten'],
    ['a meeting, with its time', '?q=elevorganisationerna', 'Möte Möte med elevorganisationerna 12 oktober 2021'],
    ['a source, with its date', '?q=samverkan med andra aktörer', 'Källa Samverkan med andra aktörer 6 februari 2020'],
  ])('finds %s', async (_what, search, hit) => {
    expect((await hitsOf(search))[0]).toContain(hit);
  });

  it('keeps what was asked in its form, with no second form in its head', async () => {
    const page = await open('?q=%22skola%22&lang=en&at=2021-06-01');
    const inputs = page.all('input').map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
    expect(page.all('form', 'search')).toHaveLength(1);
    expect(inputs).toEqual(
      expect.arrayContaining([
        ['at', '2021-06-01'],
        ['lang', 'en'],
        ['q', '"skola"'],
      ]),
    );
    expect(shown(page.all('main')[0])).toContain('All names are searched, whatever the day.');
  });

  it('has kinds as links, and says which one is shown', async () => {
    const page = await open('?q=utbildning&type=theme');
    const filters = page
      .all('a')
      .filter((anchor) => attribute(anchor, 'href')?.startsWith('/search?q=utbildning') && !attribute(anchor, 'lang'));
    expect(filters.map(shown)).toEqual([
      'Allt',
      'Organisationer',
      'Samarbeten',
      'Personer',
      'Teman',
      'Möten',
      'Källor',
    ]);
    expect(filters.filter((anchor) => attribute(anchor, 'aria-current')).map(shown)).toEqual(['Teman']);
    expect(page.all('span', 'kind').map(shown)).toEqual(page.all('span', 'kind').map(() => 'Tema'));
  });

  it('has pages', async () => {
    const first = await open('?q=s');
    const next = first.all('a').find((anchor) => attribute(anchor, 'rel') === 'next')!;
    const second = await open(attribute(next, 'href')!.slice('/search'.length));
    const links = (page: typeof first) => page.all('ol', 'hits').map(shown);
    expect(second.status).toBe(200);
    expect(links(second)).not.toEqual(links(first));
    expect(linksOf(second)).toContain('/search?q=s');
    expect(shown(second.all('h2', 'count')[0])).toBe(shown(first.all('h2', 'count')[0]));
  });

  it('advises who finds nothing, and hints to who has asked nothing', async () => {
    const nothing = await open('?q=xyzzyxyzzy');
    expect(shown(nothing.all('p', 'lead')[0])).toBe('Inget hittades för ”xyzzyxyzzy”.');
    expect(linksOf(nothing)).toEqual(expect.arrayContaining(['/organisations', '/coalitions', '/people', '/themes']));
    expect(shown((await open('')).all('p', 'lead')[0])).toBe('Skriv ett namn, en förkortning eller början av ett ord.');
  });

  it.each([
    [
      '?q=skola&type=school',
      'type: expected one of organisation, coalition, person, theme, event, source, got "school".',
    ],
    [`?q=${'x'.repeat(101)}`, 'Expected a query of at most 100 characters, got 101.'],
    ['?q=skola&page=2', 'Expected parameters among lang, at, q, type, after, got "page".'],
  ])('refuses %s in a page', async (search, message) => {
    const page = await open(search);
    expect([page.status, shown(page.all('p', 'detail')[0])]).toEqual([400, message]);
  });

  it('shows hostile text as text', async () => {
    const page = await open(`?q=${encodeURIComponent(HOSTILE_TEXT.slice(0, 90))}`);
    expect(page.all('script').map((script) => attribute(script, 'src'))).toEqual(['/pages/explorer.js']);
    expect(shown(page.all('p', 'lead')[0])).toContain('</script><script>window.pwned=1</script>');
  });
});

describe('Hostile names in a search', () => {
  it('are text, each in its own direction', async () => {
    const file = await freshSqlite();
    const database = await openDatabase(file.url);
    const name = 'شبكة <b onclick="x">نص</b> & \u202enet';
    await new CalendarWorld(database.dataSource).coalition('hostile', { name });
    const page = await openPage(database.reader, '/search?q=net');
    await database.close();
    await file.dispose();
    const link = page.all('a').find((anchor) => attribute(anchor, 'href') === '/coalitions/hostile')!;
    expect([shown(link), attribute(link, 'dir')]).toEqual([name, 'auto']);
    expect(page.all('b')).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
