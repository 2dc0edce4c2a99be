import { type Database } from '../../../../src/server/open-database';
import { openSeeded } from '../../../support/seeded-database';
import { attribute, linksOf, sectionOf, shown } from '../../pages/support';
import { openPage, type OpenedPage } from '../open-page';

const MFD = '/organisations/myndigheten-for-delaktighet';
const GROUP = '/coalitions/likvardig-utbildning';
const COALITION = '/coalitions/koalitionen-jamlik-fullgangen-skola';
const PERSON = '/people/anna-singhateh';

let database: Database;
beforeAll(async () => void (database = await openSeeded()));
afterAll(() => database.close());

const open = (address: string): Promise<OpenedPage> => openPage(database.reader, address);
const meta = ({ all }: OpenedPage, name: string) =>
  all('meta')
    .filter((each) => [attribute(each, 'name'), attribute(each, 'property')].includes(name))
    .map((each) => attribute(each, 'content'));

describe('The page of an organisation', () => {
  it('says first with whom it works, through what, how surely, and leads to all', async () => {
    const page = await open(MFD);
    expect(page.all('h1').map(shown)).toEqual(['Myndigheten för delaktighet']);
    expect(page.all('h2').map(shown).slice(0, 2)).toEqual(['Samarbetar med', 'Nästa möte']);
    const collaborators = sectionOf(page, 'collaborators')!;
    expect(collaborators).toMatch(/^Samarbetar med Skolverket, möjligen/);
    expect(collaborators).toContain(
      '2 gemensamma samarbeten: Koalitionen för jämlik och fullgången skola, Likvärdig utbildning Barnombudsmannen',
    );
    expect(collaborators).toContain('Visar 10 av 36. Se alla i nätverket');
    expect(linksOf(page)).toContain('/network?around=myndigheten-for-delaktighet');
  });

  it('says when it meets next and that nobody has announced it, and what else is planned', async () => {
    const meetings = sectionOf(await open(MFD), 'meetings')!;
    expect(meetings).toMatch(
      /^Nästa möte januari 2027, enligt plan från 2021 Ämnesgruppens möten Förväntad\S* Likvärdig utbildning Tillfället följer av en plan/,
    );
    expect(meetings).toMatch(/Därefter maj 2027, enligt plan från 2021/);
    expect(meetings).toMatch(/Koalitionen för jämlik och fullgången skola: fyra gånger under våren, år ej angivet/);
  });

  it('says on 1 June 2021 what was next then, and keeps the day in its links', async () => {
    const page = await open(`${MFD}?at=2021-06-01`);
    expect(sectionOf(page, 'meetings')).toMatch(/^Nästa möte 12 oktober 2021 Möte med elevorganisationerna Bekräftad/);
    expect(sectionOf(page, 'meetings')).not.toContain('Ännu har ingen utlyst');
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([
        '/organisations/skolverket?at=2021-06-01',
        '/network?around=myndigheten-for-delaktighet&at=2021-06-01',
        '/calendar?actor=myndigheten-for-delaktighet&at=2021-06-01',
      ]),
    );
    expect(page.data).toEqual([]);
  });

  it('says the same in English', async () => {
    const page = await open(`${MFD}?lang=en`);
    expect(page.all('h1').map(shown)).toEqual(['The Swedish Agency for Participation']);
    expect(sectionOf(page, 'collaborators')).toMatch(/^Collaborates with National Agency for Education, possibly/);
    expect(sectionOf(page, 'meetings')).toMatch(/^Next meeting January 2027, according to a plan of 2021/);
  });

  it('gives names, identifiers and website', async () => {
    const facts = sectionOf(await open(MFD), 'facts')!;
    for (const fact of [
      /Kortform MFD/,
      /Tidigare namn Myndigheten för handikappolitisk samordning/,
      /Organisationsnummer 202100-5588/,
      /Wikidata Q18292430/,
      /Webbplats https:\/\/www\.mfd\.se/,
    ])
      expect(facts).toMatch(fact);
  });

  it('tells programs of it and of its feeds', async () => {
    const page = await open(MFD);
    expect(page.data).toEqual([
      expect.objectContaining({
        ...{ '@type': 'Organization', '@id': `https://samverkan.example${MFD}`, url: 'https://www.mfd.se' },
        sameAs: 'https://www.wikidata.org/entity/Q18292430',
        identifier: expect.arrayContaining([{ '@type': 'PropertyValue', propertyID: 'SE-ON', value: '2021005588' }]),
      }),
    ]);
    const feeds = page.all('link').filter((link) => attribute(link, 'title') !== undefined);
    expect(feeds.map((link) => attribute(link, 'href'))).toEqual(
      ['ics', 'atom', 'json'].map((format) => `https://samverkan.example/feeds${MFD}.${format}`),
    );
    expect(linksOf(page)).toContain(`/feeds${MFD}#subscribe`);
  });
});

describe('The page of a coalition', () => {
  it('names its members with their roles, and how many the source states', async () => {
    const group = sectionOf(await open(GROUP), 'members')!;
    expect(group).toMatch(/Skolverket, sammankallande, möjligen/);
    expect(group).toMatch(/Barnombudsmannen, möjligen/);
    const coalition = sectionOf(await open(COALITION), 'members')!;
    expect(coalition).toMatch(/^Medlemmar 25 enligt källan, 28 kända här\./);
    expect(coalition).toMatch(/Nadine Flatt, för Erikshjälpen Framtidsverkstad i Adolfsberg, möjligen/);
  });

  it('says its plan where no meeting is known, and never a day', async () => {
    const meetings = sectionOf(await open(COALITION), 'meetings')!;
    expect(meetings).toMatch(/^Nästa möte Inget är utlyst\. Plan: fyra gånger under våren, år ej angivet/);
  });

  it('says what it is for, what it does and refers to, and of what it consists', async () => {
    const page = await open('/coalitions/fullfoljda-studier');
    expect(sectionOf(page, 'purposes')).toMatch(/^Syfte Ge Skaraborg en socialt hållbar tillväxt/);
    expect(sectionOf(page, 'activities')).toMatch(/Skräddarsydd kompetensutveckling, förbereds/);
    expect(sectionOf(page, 'mandates')).toMatch(/EU 2020\d* mål · målvärde: Under 10 % av eleverna/);
    expect(sectionOf(page, 'facts')).toMatch(/Består av Skaraborgs nätverk/);
    expect(sectionOf(await open(GROUP), 'series')).toMatch(
      /Ämnesgruppens möten\d* varje år i januari, maj och oktober \(källans datum: .*\)\d* · möte$/,
    );
    expect(sectionOf(await open(GROUP), 'purposes')).toContain('Tecken på framgång');
  });

  it('tells programs of its members, and that they are so possibly', async () => {
    const [data] = (await open(GROUP)).data;
    expect(data.member).toContainEqual({
      '@type': 'OrganizationRole',
      description: 'möjligen',
      member: {
        '@type': 'Organization',
        '@id': 'https://samverkan.example/organisations/skolverket',
        name: 'Skolverket',
      },
    });
  });
});

describe('The page of a person', () => {
  it('says with whom, for whom and where, and is a profile', async () => {
    const page = await open(PERSON);
    expect(sectionOf(page, 'collaborators')).toMatch(/^Samarbetar med Teresa Tomašević, möjligen/);
    expect(sectionOf(page, 'memberships')).toMatch(/Muvah, arbetar med Muvah, för Malmö stad, möjligen/);
    expect(sectionOf(page, 'positions')).toMatch(/Pedagogisk inspiration Malmö, projektledare och samordnare/);
    expect(meta(page, 'og:type')).toEqual(['profile']);
    expect(meta(await open(MFD), 'og:type')).toEqual(['website']);
    expect(page.data[0]).toMatchObject({ '@type': 'Person', jobTitle: 'projektledare och samordnare' });
  });
});

describe('Every page of an actor', () => {
  it.each([MFD, GROUP, COALITION, PERSON, `${MFD}?at=2021-06-01`, `${GROUP}?lang=en`, `${GROUP}?ever=1`])(
    '%s: is sound HTML, numbers its sources in their order, and lists each',
    async (address) => {
      const page = await open(address);
      expect([page.status, page.errors]).toEqual([200, []]);
      const marks = linksOf(page).filter((href) => href.startsWith('#source-'));
      const firsts = [...new Set(marks)];
      expect(firsts.length).toBeGreaterThan(0);
      expect(firsts).toEqual(firsts.map((_, at) => `#source-${at + 1}`));
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.startsWith('source-'))).toHaveLength(firsts.length);
    },
  );

  it.each(['/organisations/myndigheten-delaktighet', '/coalitions/skolverket', '/people/likvardig-utbildning'])(
    '%s: says that there is none, and what is called so',
    async (address) => {
      const page = await open(address);
      expect(page.status).toBe(404);
      expect(page.all('h1').map(shown)).toEqual(['Sidan finns inte']);
      expect(page.all('h2').map(shown)).toEqual(['Menade du']);
    },
  );

  it.each([`${MFD}?at=yesterday`, `${MFD}?after=nowhere`, `${MFD}?around=x`])('%s cannot be read', async (address) => {
    expect((await open(address)).status).toBe(400);
  });
});
