import { networkPage } from '../../../../src/exchange/explorer/network/network-page';
import { NETWORK_QUERY } from '../../../../src/exchange/explorer/network/network-query';
import { type Database } from '../../../../src/server/open-database';
import { createHttpApi } from '../../../support/http-api';
import { openSeeded } from '../../../support/seeded-database';
import { attribute, shown } from '../../pages/support';
import { openPage, type OpenedPage } from '../open-page';

describe('The page of the network', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  const open = (address: string) => openPage(database.reader, address);
  const byId = (page: OpenedPage, id: string) => page.elements.find((element) => attribute(element, 'id') === id)!;
  const rows = (page: OpenedPage) => page.all('tr').flatMap((row) => attribute(row, 'data-slug') ?? []);

  it('lists every actor of the network by the measure, with what it is joined to', async () => {
    const page = await open('/network');
    expect([page.status, page.errors]).toEqual([200, []]);
    expect(shown(byId(page, 'counts'))).toBe('87 aktörer och 90 samband, varav 90 säkra och 0 möjliga.');
    expect(rows(page)).toHaveLength(87);
    const [first] = page.all('tr').filter((row) => attribute(row, 'data-slug'));
    expect(shown(first)).toMatch(
      /^Koalitionen för jämlik och fullgången skola Koalition 28 Altitude Meetings, .* och 22 till Omgivning/,
    );
  });

  it('says of another day what is only possible then, and keeps the day in its links', async () => {
    const page = await open('/network?at=2021-06-01');
    expect(shown(byId(page, 'counts'))).toBe('87 aktörer och 90 samband, varav 0 säkra och 90 möjliga.');
    const links = page.all('a').map((link) => attribute(link, 'href')!);
    expect(links).toContain('/organisations/skolverket?at=2021-06-01');
    expect(links).toContain('/network.gexf?at=2021-06-01&measure=DEGREE');
    expect(shown(byId(page, 'nodes'))).toContain('(möjligen)');
  });

  it('tells the path from Snaptive to CSN in words, with its sources', async () => {
    const page = await open('/network?from=snaptive&to=centrala-studiestodsnamnden');
    const text = shown(byId(page, 'path-answer'));
    expect(text).toContain('Snaptive når Centrala studiestödsnämnden genom 2 samarbeten.');
    expect(text).toContain(
      'Snaptive och Myndigheten för delaktighet deltar i Koalitionen för jämlik och fullgången skola',
    );
    expect(text).not.toContain('möjlig');
    expect(page.all('ol', 'chain').map((chain) => attribute(chain, 'data-path'))).toEqual([
      'snaptive koalitionen-jamlik-fullgangen-skola myndigheten-for-delaktighet likvardig-utbildning centrala-studiestodsnamnden',
    ]);
    expect(page.all('li').some((item) => attribute(item, 'id') === 'source-2')).toBe(true);
    const then = await open('/network?from=snaptive&to=centrala-studiestodsnamnden&at=2021-06-01');
    expect(shown(byId(then, 'path-answer'))).toContain('Minst ett led är bara möjligt.');
  });

  it.each([
    ['from=snaptive&to=eddie-jellinek', 'Ingen väg av samarbeten finns mellan Snaptive och Eddie Jellinek.'],
    ['from=snaptive&to=snaptive', 'Det är samma aktör.'],
    ['from=%3Cb%3E&to=snaptive', 'Ingen aktör har ”<b>” i sin adress. Sök'],
    ['from=snaptive&to=', ''],
  ])('says that there is none: %s', async (params, text) => {
    const page = await open(`/network?${params}`);
    expect(shown(byId(page, 'path-answer'))).toBe(text);
  });

  it('takes names where it asks for slugs', async () => {
    const page = await open('/network?around=Skolverket&from=Snaptive&to=Centrala+studiest%C3%B6dsn%C3%A4mnden');
    expect(page.all('h1').map(shown)).toEqual(['Nätverket kring Skolverket']);
    expect(shown(byId(page, 'path-answer'))).toContain('Snaptive når Centrala studiestödsnämnden genom 2 samarbeten.');
  });

  it('is the surroundings of an actor, by another measure, in English', async () => {
    const page = await open('/network?around=sverige&depth=1&size=page_rank&lang=en');
    expect(page.all('h1').map(shown)).toEqual(['The network around Sverige']);
    expect(rows(page).sort()).toEqual(['european-agency', 'sverige']);
    expect(page.all('th').map(shown)).toContain('PageRank');
    expect(attribute(byId(page, 'picture'), 'data-source')).toBe(
      '/network.jgf.json?around=sverige&depth=1&measure=PAGE_RANK',
    );
  });

  it('takes what a form sends empty as not said', async () => {
    const page = await open('/network?theme=&around=&depth=2&at=&from=&to=');
    expect([page.status, rows(page).length]).toEqual([200, 87]);
  });

  it('says that nothing fits, and leads to all', async () => {
    const page = await open('/network?coalition-kind=INTERNATIONAL_AGENCY&kind=COALITION');
    expect(shown(byId(page, 'nodes'))).toContain('Inget i uppgifterna stämmer med urvalet.');
  });

  it.each(['size=NAME', 'after=-1', 'kind=ROBOT', 'around=nobody', 'around=sverige&depth=9', 'colour=red'])(
    'refuses %s',
    async (params) => {
      expect((await open(`/network?${params}`)).status).toBe(400);
    },
  );

  it('asks within the limits, whatever is chosen', async () => {
    const app = await createHttpApi(database.reader);
    const address =
      'theme=likvardighet&kind=ORGANISATION&around=skolverket&depth=6&size=BETWEENNESS&measure=CLOSENESS&from=a&to=b&after=100';
    const asked = { params: new URLSearchParams(address), at: '2021-05-31T22:00:00Z', language: 'SV' } as never;
    const payload = { query: NETWORK_QUERY, variables: networkPage.variables(asked) };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
    expect(JSON.parse(answer.body).errors).toBeUndefined();
    expect(encodeURIComponent(NETWORK_QUERY).length).toBeLessThan(8_000);
    await app.close();
  });
});
