import { CALENDAR_QUERY } from '../../../../src/exchange/explorer/calendar/calendar-query';
import { closedText } from '../../../../src/exchange/pages/closed-text';
import { graphiqlAddress } from '../../../../src/exchange/pages/graphiql-address';
import { DocumentGate } from '../../../../src/server/limits/document-gate';
import { type Database, openDatabase } from '../../../../src/server/open-database';
import { buildApi } from '../../../../src/server/schema';
import { LIMITS } from '../../../../src/shared/limits';
import { CalendarWorld } from '../../../support/calendar-world';
import { describeDatabases } from '../../../support/databases';
import { attribute, isWithin, shown, textIn } from '../../pages/support';
import { eventsWorld, HOSTILE } from '../events-world';
import { openPage } from '../open-page';

describeDatabases((place) => {
  let open: Database;
  beforeAll(async () => {
    open = await openDatabase(place.url);
    await eventsWorld(new CalendarWorld(open.dataSource));
  });
  afterAll(() => open.close());

  const at = (search: string) => openPage(open.reader, `/calendar${search}`);

  /** The titles of the list. */
  const listed = async (search: string): Promise<string[]> => (await at(search)).all('h3').map(textIn).slice(0, -1);

  it('shows a month as weeks, with what has no day over the days on which it may be', async () => {
    const { all, errors } = await at('?month=2026-11');
    expect(errors).toEqual([]);
    const rows = all('tr').map((row) => shown(row).replaceAll(closedText(HOSTILE), 'HOSTILE'));
    expect(rows).toEqual([
      'Vecka månMåndag tisTisdag onsOnsdag torTorsdag freFredag lörLördag sönSöndag',
      'Någon gång Preliminär november 2026, datum ej fastställt , Gruppen',
      'Träffar Förväntad november 2026, enligt plan från 2025 , Gruppen',
      'Vecka 44 1',
      'Vecka 45 2 3 4 5 6 7 8',
      'Vecka 46 9 10 13.00 Höstmöte , Gruppen 11 12 Inställt möte Inställd , Gruppen 13 14 15',
      'Vecka 47 16 17 18 19 20 21 22',
      'Fönster någon gång 16 november – 4 december 2026 , Gruppen',
      'Läger 19–24 november 2026 , Gruppen',
      'Vecka 48 23 24 25 HOSTILE , HOSTILE 26 27 28 29',
      'Fönster någon gång 16 november – 4 december 2026 , Gruppen',
      'Läger 19–24 november 2026 , Gruppen',
      'Vecka 49 30',
      'Fönster någon gång 16 november – 4 december 2026 , Gruppen',
    ]);
  });

  it('is a table in which each row has seven days', async () => {
    const { all } = await at('?month=2026-11');
    const widths = all('tr').map((row) =>
      row.childNodes.reduce(
        (sum, cell) => sum + ('tagName' in cell && cell.tagName === 'td' ? Number(attribute(cell, 'colspan') ?? 1) : 0),
        0,
      ),
    );
    expect(widths.slice(1)).toEqual([8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]);
    expect(all('th').map((cell) => attribute(cell, 'scope'))).toEqual([
      ...Array(8).fill('col'),
      ...Array(6).fill('row'),
    ]);
    expect(
      all('td')
        .filter((cell) => attribute(cell, 'aria-current'))
        .map(shown),
    ).toEqual(['22']);
  });

  it('marks what is on no known day, what is off, and what only a plan says', async () => {
    const { all } = await at('?month=2026-11');
    const classes = (tag: string) =>
      all(tag, 'entry').map((each) => [shown(each).split(' ')[0], attribute(each, 'class')]);
    expect(classes('div')).toEqual(
      expect.arrayContaining([
        ['Någon', 'entry tentative hatched'],
        ['Träffar', 'entry expected hatched'],
        ['Fönster', 'entry confirmed hatched'],
        ['Läger', 'entry confirmed'],
      ]),
    );
    expect(classes('li')).toEqual(expect.arrayContaining([['Inställt', 'entry cancelled']]));
    expect(all('p', 'legend').map(shown)).toEqual([
      'Randigt fält: någon gång under tiden, datum ej fastställt. Streckad kant: följer av en plan, ingen har utlyst det.',
    ]);
    expect((await at('?month=2026-02')).all('p', 'legend')).toEqual([]);
  });

  it.each([
    ['?month=2026-11', 7, 'Någon gång'],
    ['?month=2026-11&kind=conference', 1, 'Höstmöte1'],
    ['?month=2026-11&theme=reading', 1, 'Höstmöte1'],
    ['?month=2026-11&actor=hostile', 1, closedText(HOSTILE)],
    ['?month=2026-11&actor=agency', 6, 'Någon gång'],
    ['?month=2026-11&actor=&theme=&kind=', 7, 'Någon gång'],
    ['?month=2026-12', 1, 'Fönster'],
    ['?month=2027-05', 2, 'Öppet'],
    ['', 9, 'Någon gång'],
    ['?at=2026-11-23', 9, 'Någon gång'],
    ['?at=2026-12-05', 4, 'Träffar'],
  ])('%s lists %d, the first of them %j', async (search, count, first) => {
    const titles = await listed(search);
    expect([titles.length, titles[0].replace(/(Preliminär|Förväntad)$/, '').trim()]).toEqual([count, first]);
  });

  it('says what is known where an actor has nothing, and that a month is empty', async () => {
    const silent = await at('?actor=silent');
    expect(silent.all('section', 'agenda').map(shown)).toEqual([
      'Kommande möten Inget är utlyst. Det här är känt: Den tysta: fyra gånger under våren, år ej angivet',
    ]);
    const empty = await at('?month=2020-02&actor=agency&lang=en');
    expect(empty.all('section', 'agenda').map(shown)).toEqual([
      'Meetings in February 2020 Nothing is announced or planned in February 2020. What is known: Gruppen: every year in January, May and November Den tysta: four times in spring, year not stated',
    ]);
  });

  it('shows who is called almost so where nobody has the slug, and nothing else', async () => {
    const { status, all } = await at('?actor=hjalp&month=2026-11');
    expect(status).toBe(200);
    const names = all('a').filter((anchor) => isWithin(anchor, 'li') && isWithin(anchor, 'main'));
    expect(names.map((anchor) => [shown(anchor), attribute(anchor, 'href')])).toEqual([
      ['Hjälparen', '/calendar?actor=helper'],
    ]);
    expect([...all('table'), ...all('section')]).toEqual([]);
  });

  it('takes a slug that is written as a name', async () => {
    const { all } = await at('?actor=Group');
    expect(shown(all('h1')[0])).toBe('Kalender för Gruppen');
  });

  it('leads to the months around, to the feed of the same, and keeps filters, day and language', async () => {
    const { all } = await at('?month=2026-11&actor=group&theme=reading&kind=CONFERENCE&at=2026-11-01&lang=en');
    const filters = 'actor=group&theme=reading&kind=CONFERENCE&at=2026-11-01&lang=en';
    const links = all('a').filter((anchor) => isWithin(anchor, 'nav') && isWithin(anchor, 'main'));
    expect(links.map((anchor) => attribute(anchor, 'href'))).toEqual([
      `/calendar?month=2026-10&${filters}`,
      `/calendar?${filters}`,
      `/calendar?month=2026-12&${filters}`,
    ]);
    const feed = 'samverkan.example/feeds/coalitions/group.ics?theme=reading&kind=CONFERENCE&lang=en';
    expect(all('a', 'button').map((anchor) => attribute(anchor, 'href'))).toEqual([`webcal://${feed}`]);
    expect(all('code').map(shown)).toEqual([`https://${feed}`]);
    const chosen = all('option').filter((option) => attribute(option, 'selected') !== undefined);
    expect(chosen.map(shown)).toEqual(['Reading', 'Conference']);
    expect(shown(all('h1')[0])).toBe('Calendar of Gruppen');
  });

  it('shows a theme that it does not know as what was asked for', async () => {
    const { all } = await at('?theme=unknown');
    const chosen = all('option').filter((option) => attribute(option, 'selected') !== undefined);
    expect(chosen.map(shown)).toEqual(['unknown', 'Alla']);
  });

  it.each([
    ['?month=2026-13', 'month: expected a month such as 2021-10, got "2026-13".'],
    ['?kind=PARTY', 'kind: expected one of MEETING'],
    ['?at=2021-02-30', 'at: expected a day such as 2021-06-01, got "2021-02-30".'],
    ['?view=week', 'Expected parameters among lang, at, month, actor, theme, kind, got "view".'],
  ])('%s is refused', async (search, message) => {
    const { status, body, all } = await at(search);
    expect(status).toBe(400);
    expect(shown(all('p', 'detail')[0])).toContain(message);
    expect(body).not.toContain('undefined');
  });

  it('has no element and no address from what data say', async () => {
    const { all, elements } = await at('?month=2026-11');
    expect([...all('img'), ...all('script').slice(1)]).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style'),
    ).toEqual([]);
  });
});

it('asks for no more than anybody may, in an address that is not too long', () => {
  const variables = { language: 'SV', now: '2026-11-22T12:00:00Z', coming: true, ofActor: true, actor: 'x' };
  const cost = new DocumentGate(buildApi().schema, LIMITS).admit({
    text: CALENDAR_QUERY,
    operationName: null,
    variables,
  });
  expect(cost).toBeLessThan(LIMITS.cost);
  expect(graphiqlAddress('', { text: CALENDAR_QUERY, variables }).length).toBeLessThan(8_000);
});
