import { ActorTheme } from '../../../../src/directory/actor-theme.entity';
import { Theme } from '../../../../src/directory/theme.entity';
import { type Database, openDatabase } from '../../../../src/server/open-database';
import { nameKey } from '../../../../src/shared/name-key';
import { CalendarWorld, idOf } from '../../../support/calendar-world';
import { describeDatabases } from '../../../support/databases';
import { attribute, headLinks, linksOf, shown } from '../../pages/support';
import { openPage } from '../open-page';

describeDatabases((place) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(place.url);
    const world = new CalendarWorld(database.dataSource);
    const theme = (slug: string, row: Partial<Theme> = {}) =>
      world.put(Theme, slug, { slug, name: slug, nameKey: nameKey(slug), ...row });
    await theme('school', { name: 'Skola', nameEn: 'School', definition: 'All <skola>.', definitionEn: 'All school.' });
    await theme('reading', { name: 'Läsning', broaderId: idOf('school') });
    await theme('writing', { broaderId: idOf('school') });
    await world.coalition('readers');
    await world.put(ActorTheme, 'readers reading', { actorId: idOf('readers'), themeId: idOf('reading'), position: 0 });
    await world.source('plan', '2026');
    await world.event('meeting', 'readers', '2026-12', { title: 'Läsmöte' });
    await world.cite('plan', 'Event', 'meeting');
    await world.event('past', 'readers', '2020-12');
  });
  afterAll(() => database.close());

  const open = (address: string) => openPage(database.reader, `/themes/${address}`);

  it('says what a theme covers, and what is narrower', async () => {
    const page = await open('school');
    expect(page.all('p', 'lead').map(shown)).toEqual(['All <skola>.']);
    expect(page.all('p', 'fact').map(shown)).toEqual(['Delteman: Läsning, writing']);
    expect(shown(page.all('main')[0])).toContain('Inget känt samarbete har temat.');
    expect(page.data[0]).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'Skola',
      description: 'All <skola>.',
      inDefinedTermSet: { '@type': 'DefinedTermSet', url: 'https://samverkan.example/themes' },
    });
  });

  it('says what is broader, who works with it, and what meets about it, with its source', async () => {
    const page = await open('reading?lang=en');
    expect(page.all('p', 'fact').map(shown)).toEqual(['Part of: School']);
    expect(page.all('p', 'lead').map(shown)).toEqual(['The sources do not say what the theme covers.']);
    expect(page.all('li', 'event').map(shown)).toEqual(['December 2026, date to be announced Läsmöte1 readers']);
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([
        '/coalitions/readers?lang=en',
        '/events/meeting?lang=en',
        '/sources/plan?lang=en',
        '/network?theme=reading&lang=en',
        '/feeds/themes/reading?lang=en',
      ]),
    );
    expect(headLinks(page, 'alternate')).toEqual(
      expect.arrayContaining(
        ['ics', 'atom', 'json'].map((format) => `https://samverkan.example/feeds/themes/reading.${format}?lang=en`),
      ),
    );
  });

  it('says what met about it after another day', async () => {
    const page = await open('reading?at=2020-06-01');
    expect(page.all('li', 'event').map(shown)[0]).toMatch(/^december 2020/);
  });

  it('says of one that is not there what may be meant', async () => {
    const page = await open('lasnig');
    expect(page.status).toBe(404);
    expect(linksOf(page)).toContain('/themes/reading');
  });

  it('lists all, each with what is broader', async () => {
    const page = await openPage(database.reader, '/themes');
    expect(page.all('ul', 'themes').map(shown)).toEqual([
      'Läsning Hör till Skola Skola All <skola>. writing Hör till Skola',
    ]);
    expect(
      page
        .all('a')
        .filter((anchor) => attribute(anchor, 'aria-current'))
        .map(shown),
    ).toEqual(['Teman']);
  });
});
