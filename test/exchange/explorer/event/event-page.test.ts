import { closedText } from '../../../../src/exchange/pages/closed-text';
import { EVENT_QUERY } from '../../../../src/exchange/explorer/event/event-query';
import { answerAt } from '../../feeds/support/answer';
import { attribute, isWithin, readPage, shown, textIn } from '../../pages/support';
import { type Database, openDatabase } from '../../../../src/server/open-database';
import { buildApi } from '../../../../src/server/schema';
import { DocumentGate } from '../../../../src/server/limits/document-gate';
import { LIMITS } from '../../../../src/shared/limits';
import { CalendarWorld, idOf } from '../../../support/calendar-world';
import { describeDatabases } from '../../../support/databases';
import { eventsWorld, HOSTILE } from '../events-world';
import { openPage } from '../open-page';

const NOW = '2026-11-22T12:00:00Z';

describeDatabases((place) => {
  let open: Database;
  beforeAll(async () => {
    open = await openDatabase(place.url);
    await eventsWorld(new CalendarWorld(open.dataSource));
  });
  afterAll(() => open.close());

  const at = (path: string, now?: string) => openPage(open.reader, `/events/${path}`, now);
  /** With the numbers of sources apart from what they are of. */
  const factsOf = async (path: string, now?: string) => {
    const { all } = readPage((await at(path, now)).body.replaceAll('<sup', ' <sup'));
    return Object.fromEntries(all('dt').map((label, i) => [shown(label), shown(all('dd')[i])]));
  };

  it('says all that is known, each with its sources', async () => {
    expect(await factsOf('timed')).toEqual({
      Tid: '10 november 2026 kl. 13.00 1',
      Plats: 'Fleminggatan 14, Stockholm 1',
      Deltagande: 'på plats eller digitalt 1',
      Arrangörer: 'Gruppen, Hjälparen 1',
      Medverkande: 'Verket – talare för Hjälparen',
      Typ: 'Konferens 1',
      Teman: 'Läsning 1',
      Ämnen: 'läslust; skolbibliotek 1',
      Webbplats: 'https://moten.example/host?a=1&b=2 1',
    });
    const { all, errors } = await at('timed');
    expect(errors).toEqual([]);
    expect(textIn(all('span', 'text')[0])).toBe('Vi går igenom läget.\n\nAnmälan behövs.');
    expect(all('section', 'sources').map(shown)).toEqual([
      'Källor minutes (https://samverkan.example/sources/minutes)',
    ]);
    expect(all('time').map((time) => attribute(time, 'datetime'))).toEqual(['2026-11-10T13:00:00+01:00']);
  });

  it('is in English where that is asked, with links that stay so', async () => {
    const { all } = await at('timed?lang=en');
    expect(textIn(all('h1')[0]).trim()).toBe('Autumn meeting1');
    const hrefs = all('a').filter((anchor) => isWithin(anchor, 'dl'));
    expect(hrefs.map((anchor) => attribute(anchor, 'href'))).toEqual(
      expect.arrayContaining(['/coalitions/group?lang=en', '/organisations/helper?lang=en', '/themes/reading?lang=en']),
    );
    expect(attribute(all('a', 'calendar')[0], 'href')).toBe('/events/timed.ics?lang=en');
  });

  it('tells of an expected occurrence what its series says, and by which plan', async () => {
    const path = `${idOf('plan')}~2027-01`;
    expect(await factsOf(path)).toEqual({
      Tid: 'januari 2027, enligt plan från 2025',
      Arrangör: 'Gruppen',
      Typ: 'Möte',
      Återkommande: 'Träffar, varje år i januari, maj och november, källans datum: 2025',
      Tillfälle: 'januari 2027',
    });
    const { all } = await at(path);
    expect(shown(all('h1')[0])).toBe('Träffar Förväntad');
    expect(shown(all('p', 'lead')[0])).toBe('Tillfället följer av en plan. Ännu har ingen utlyst det.');
    expect(textIn(all('span', 'text')[0])).toBe('Om läget i kommunerna.');
  });

  it.each([
    ['timed', 'Höstmöte, 10 november 2026 kl. 13.00', true],
    ['month', 'Någon gång, november 2026, datum ej fastställt', true],
    ['called-off', 'Inställd: Inställt möte, 12 november 2026', false],
    ['put-off', 'Uppskjuten: Uppskjutet möte', false],
    ['open', 'Öppet, februari 2027 eller senare', false],
  ])('of %s the title is %j, and its calendar file is there: %s', async (path, title, isThere) => {
    const { all } = await at(path);
    expect(shown(all('title')[0])).toBe(title);
    expect(all('a', 'calendar')).toHaveLength(Number(isThere));
  });

  it.each([
    ['2026-11-22T12:00:00Z', 'days', '19–24 november 2026 pågår'],
    ['2026-11-22T12:00:00Z', 'month', 'november 2026, datum ej fastställt kan ha börjat'],
    ['2026-11-10T12:30:00Z', 'timed', '10 november 2026 kl. 13.00 pågår 1'],
    ['2026-11-10T13:30:00Z', 'timed', '10 november 2026 kl. 13.00 1'],
    ['2026-11-12T12:00:00Z', 'called-off', '12 november 2026'],
    ['2026-05-06T12:00:00Z', 'announced', '6 maj 2026 i dag'],
  ])('at %s, the time of %s is %j', async (now, path, expected) => {
    expect((await factsOf(path, now)).Tid).toBe(expected);
  });

  it('shows what else is in the series and what comes next', async () => {
    const { all } = await at('announced?at=2026-11-01');
    const lists = Object.fromEntries(
      all('section').map((section) => [attribute(section, 'aria-labelledby'), shown(section)]),
    );
    expect(Object.keys(lists)).toEqual(['next']);
    expect(lists.next).toMatch(/^Nästa möten hos Gruppen Någon gång Preliminär, november 2026, datum ej fastställt/);
    const expected = await at(`${idOf('plan')}~2027-01`);
    expect(expected.all('section').map(shown)[1]).toBe('I samma serie Vårträff, 6 maj 2026');
  });

  it.each([
    [() => idOf('timed'), '/events/timed'],
    [() => `${idOf('plan')}~2026-05`, '/events/announced'],
    [() => `${idOf('plan')}~2026-05?lang=en`, '/events/announced?lang=en'],
  ])('leads from other addresses of an event to its own (%#)', async (path, location) => {
    const { status, headers } = await at(path());
    expect([status, headers?.location]).toEqual([301, `https://samverkan.example${location}`]);
  });

  it.each([
    'nothing',
    '0190a0b0-0000-7000-8000-000000000001',
    `0190a0b0-0000-7000-8000-000000000001~2026-01`,
    `%00`,
    '~',
  ])('there is nothing at %s', async (path) => {
    const { status, all } = await at(path);
    expect([status, shown(all('h1')[0])]).toEqual([404, 'Sidan finns inte']);
  });

  it('finds nothing of a series at a period that it does not have', async () => {
    expect((await at(`${idOf('plan')}~2027-02`)).status).toBe(404);
  });

  it.each(['timed', 'month', 'called-off', 'hostile-event', 'announced'])(
    'tells programs of %s what the page of its feed tells',
    async (slug) => {
      const [{ '@context': context, ...event }] = (await at(slug)).data;
      const feed = readPage((await answerAt(open.reader, '/feeds/events?from=all&limit=100', NOW)).body);
      const [{ '@graph': graph }] = feed.data as { '@graph': Record<string, unknown>[] }[];
      expect(context).toBe('https://schema.org');
      expect(event).toEqual(graph.find(({ url }) => url === event.url));
    },
  );

  it('shows hostile text as text, and no link to what is not on the web', async () => {
    const { all, elements, data, errors } = await at('hostile-event');
    expect(errors).toEqual([]);
    expect(textIn(all('h1')[0]).trim()).toBe(closedText(HOSTILE));
    expect(textIn(all('span', 'text')[0])).toBe(closedText(HOSTILE));
    expect(data[0].name).toBe(HOSTILE);
    expect([...all('img'), ...all('script').slice(2)]).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const hrefs = all('a').map((anchor) => attribute(anchor, 'href') ?? '');
    expect(hrefs.filter((href) => href.startsWith('javascript'))).toEqual([]);
  });
});

it('asks for no more than anybody may', () => {
  const gate = new DocumentGate(buildApi().schema, LIMITS);
  const variables = { slug: 'x', language: 'SV', now: NOW };
  expect(gate.admit({ text: EVENT_QUERY, operationName: null, variables })).toBeLessThan(500);
});
