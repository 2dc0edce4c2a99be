import { ActorName } from '../../../src/directory/actor-name.entity';
import { NameKind } from '../../../src/directory/name-kind';
import { Theme } from '../../../src/directory/theme.entity';
import { Event } from '../../../src/calendar/event.entity';
import { Organisation } from '../../../src/directory/organisation.entity';
import { loadSearchIndex } from '../../../src/network/search/load-search-index';
import { documentsOf, readSearchChanges } from '../../../src/network/search/read-search-changes';
import { SearchIndex } from '../../../src/network/search/search-index';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { Language } from '../../../src/shared/language';
import { nameKey } from '../../../src/shared/name-key';
import { CalendarWorld, idOf } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';

describeDatabases((database) => {
  let open: Database;
  let world: CalendarWorld;

  const name = (actor: string, position: number, text: string, kind: NameKind) =>
    world.put(ActorName, `${actor} ${text}`, {
      ...{ actorId: idOf(actor), position, text, textKey: nameKey(text), language: Language.SV, kind },
      ...{ startEarliest: 0, startLatest: 0, endEarliest: 0, endLatest: 0 },
    });
  const load = async () => SearchIndex.over(await open.reader.snapshot(loadSearchIndex));
  const changed = (...rows: [type: string, slug: string][]) => rows.map(([type, slug]) => ({ type, id: idOf(slug) }));

  beforeAll(async () => {
    open = await openDatabase(database.url);
    world = new CalendarWorld(open.dataSource);
    await world.organisation('mfd', { name: 'Myndigheten för delaktighet' });
    await name('mfd', 2, 'Handisam', NameKind.FORMER);
    await name('mfd', 1, 'MFD', NameKind.SHORT);
    await name('mfd', 0, 'Myndigheten för delaktighet', NameKind.OFFICIAL);
    await world.coalition('network', { name: 'MFD-nätverket' });
    await world.event('day', 'network', '2026', { title: 'Funkisdagen', titleEn: 'Disability day' });
    await world.put(Theme, 'equity', { slug: 'equity', name: 'Likvärdighet', nameKey: nameKey('Likvärdighet') });
    await world.source('report', '2021');
  });

  afterAll(() => open.close());

  it('reads every name of what can be found, the one that it is known by first', async () => {
    const all = changed(
      ['Actor', 'mfd'],
      ['Coalition', 'network'],
      ['Event', 'day'],
      ['Theme', 'equity'],
      ['Source', 'report'],
    );
    const documents = await documentsOf(open.reader, [...all, ...changed(['Membership', 'mfd'], ['Person', 'nobody'])]);
    const byType = (type: string) => documents.filter((document) => document.type === type);
    expect(['Organisation', 'Coalition', 'Event', 'Theme', 'Source'].flatMap(byType)).toEqual([
      {
        id: idOf('mfd'),
        type: 'Organisation',
        names: [
          { text: 'Myndigheten för delaktighet', weight: 1 },
          { text: 'MFD', weight: 1 },
          { text: 'Handisam', weight: 0.7 },
        ],
      },
      { id: idOf('network'), type: 'Coalition', names: [{ text: 'MFD-nätverket', weight: 1 }] },
      {
        id: idOf('day'),
        type: 'Event',
        names: [
          { text: 'Funkisdagen', weight: 1 },
          { text: 'Disability day', weight: 0.9 },
        ],
      },
      { id: idOf('equity'), type: 'Theme', names: [{ text: 'Likvärdighet', weight: 1 }] },
      { id: idOf('report'), type: 'Source', names: [{ text: 'report', weight: 1 }] },
    ]);
  });

  it('reads as little as there is to read', async () => {
    expect(await readSearchChanges(open.reader, changed(['Membership', 'mfd']))).toEqual({ put: [], removed: [] });
  });

  it('fills the index with all of them', async () => {
    const index = await load();
    expect(index.size).toBe(5);
    const found = (query: string) => index.search(query).map(({ type, matched }) => `${type} ${matched}`);
    expect(found('mfd')).toEqual(['Organisation MFD', 'Coalition MFD-nätverket']);
    expect(found('handisam')).toEqual(['Organisation Handisam']);
    expect(['disability', 'likvärdighet', 'report'].flatMap(found)).toEqual([
      'Event Disability day',
      'Theme Likvärdighet',
      'Source report',
    ]);
  });

  it('follows what has changed as if all were read anew', async () => {
    const before = await load();
    const { manager } = open.dataSource;
    await manager.update(Organisation, idOf('mfd'), { name: 'MFD' });
    await name('mfd', 3, 'Delaktighetsmyndigheten', NameKind.ALIAS);
    await manager.delete(Event, idOf('day'));
    await world.coalition('new', { name: 'Nya MFD-nätverket' });
    const changes = await readSearchChanges(
      open.reader,
      changed(['Actor', 'mfd'], ['ActorName', 'mfd'], ['Event', 'day'], ['Coalition', 'new'], ['Person', 'nobody']),
    );
    const after = before.with(changes);
    const anew = await load();
    expect([after.size, anew.size]).toEqual([5, 5]);
    for (const query of ['mfd', 'funkisdagen', 'delaktighetsmyndigheten', 'nya', 'handisam']) {
      expect([query, after.search(query)]).toEqual([query, anew.search(query)]);
    }
  });
});
