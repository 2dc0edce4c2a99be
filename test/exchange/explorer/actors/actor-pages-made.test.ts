import { ActorName } from '../../../../src/directory/actor-name.entity';
import { NameKind } from '../../../../src/directory/name-kind';
import { FAR_FUTURE, FAR_PAST } from '../../../../src/shared/instant';
import { Language } from '../../../../src/shared/language';
import { nastyNames } from '../../network/support/nasty-names';
import { idOf } from '../../../support/calendar-world';
import { describeEditing } from '../../../support/editing-world';
import { attribute, linksOf, sectionOf, shown } from '../../pages/support';
import { openPage, type OpenedPage } from '../open-page';

/** All places in a page where markup could have come from data. */
const MARKUP = ['script', 'img', 'svg', 'iframe', 'b', 'style'];

describeEditing(({ world, database, act }) => {
  const open = (address: string): Promise<OpenedPage> => openPage(database().reader, address);
  const members = ({ elements, all }: OpenedPage) => {
    const section = all('section').find((each) => attribute(each, 'aria-labelledby') === 'members')!;
    const [list] = section.childNodes.filter(({ nodeName }) => nodeName === 'ul');
    return elements.filter(({ tagName, parentNode }) => tagName === 'li' && parentNode === list).map(shown);
  };
  const nextOf = ({ all }: OpenedPage) => {
    const links = all('a').filter((link) => attribute(link, 'rel') === 'next');
    return links.map((link) => attribute(link, 'href')!)[0] ?? null;
  };

  beforeAll(async () => {
    const made = world();
    for (const slug of ['large', 'ended', 'hostile']) await made.coalition(slug);
    for (let at = 0; at < 112; at++) {
      const slug = `agency-${String(at).padStart(3, '0')}`;
      await made.organisation(slug);
      await made.membership(slug, 'large', '2020-01-01/', '2030-01-01');
    }
    await made.organisation('former');
    await made.membership('former', 'ended', '2019-01-01/2020-12-31');
    await made.membership('agency-000', 'ended', '2020-06-01/', '2030-01-01');
  });

  it('shows fifty of many members, says so, and leads to each of the others once', async () => {
    const first = await open('/coalitions/large');
    expect(sectionOf(first, 'members')).toContain('Visar 50 av 112. Nästa sida');
    expect(sectionOf(first, 'members')).not.toContain('möjligen');
    const seen: string[] = [];
    for (let address: string | null = '/coalitions/large'; address;) {
      const page = await open(address.split('#')[0]);
      seen.push(...members(page));
      address = nextOf(page);
    }
    expect(seen).toHaveLength(112);
    expect(new Set(seen).size).toBe(112);
  });

  it('names the coalitions that many share once for each, and says how many more collaborate', async () => {
    const collaborators = sectionOf(await open('/organisations/agency-001'), 'collaborators')!;
    expect(collaborators).toMatch(/^Samarbetar med agency-000 1 gemensamt samarbete sedan 1 januari 2020: large/);
    expect(collaborators).toContain('Visar 10 av 111. Se alla i nätverket');
  });

  it('shows who is in it on the day, and all when asked', async () => {
    const now = await open('/coalitions/ended');
    expect(members(now)).toEqual([expect.stringMatching(/^agency-000, från 1 juni 2020/)]);
    const link = linksOf(now).find((href) => href.includes('ever=1'))!;
    expect(sectionOf(now, 'members')).toContain('Visa även 1 från andra tider');
    const ever = await open(link.split('#')[0]);
    expect(members(ever)).toHaveLength(2);
    expect(ever.all('p', 'seen-on').map(shown)).toEqual([
      expect.stringMatching(/^Visar alla som .* Visa som det är i dag$/),
    ]);
    expect(linksOf(ever)).toContain('/coalitions/ended');
    const then = await open('/coalitions/ended?at=2019-06-01');
    expect(members(then)).toEqual([expect.stringMatching(/^former, /)]);
    expect(members(await open('/coalitions/ended?ever=1&at=2019-06-01'))).toEqual(members(then));
  });

  it('says of an actor that stands alone what is not known of it', async () => {
    await world().organisation('alone');
    const page = await open('/organisations/alone');
    expect(sectionOf(page, 'collaborators')).toContain('Ingen som delar ett samarbete är känd.');
    expect(sectionOf(page, 'meetings')).toContain('Inget är utlyst.');
    expect(sectionOf(page, 'memberships')).toContain('Inget medlemskap är känt.');
    await world().coalition('empty');
    expect(sectionOf(await open('/coalitions/empty'), 'members')).toContain('Inga medlemmar är kända.');
  });

  it('leads from the address of a merged actor to that of the one that stays, on the same day in the same language', async () => {
    const made = world();
    for (const slug of ['stays', 'goes']) await made.organisation(slug);
    const { userErrors } = await act(
      'actorMerge(input: { from: { slug: "goes" }, into: { slug: "stays" }, expectedVersion: 1, intoVersion: 1 }) { userErrors { message } }',
    );
    expect(userErrors).toEqual([]);
    const moved = await open('/organisations/goes?at=2021-06-01&lang=en');
    expect(moved.status).toBe(301);
    const location = new URL(moved.headers!.location);
    expect([location.origin, location.pathname]).toEqual(['https://samverkan.example', '/organisations/stays']);
    expect(Object.fromEntries(location.searchParams)).toEqual({ at: '2021-06-01', lang: 'en' });
    expect([...location.searchParams.keys()]).toHaveLength(2);
    expect((await open('/organisations/stays')).status).toBe(200);
  });

  it('is not broken by any name, and keeps the direction of each to itself', async () => {
    const made = world();
    const names = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\u202eevil\u202d',
      'مجلس',
      ...nastyNames(30),
    ];
    const ids: string[] = [];
    for (const [at, name] of names.entries()) {
      const slug = `hostile-${at}`;
      ids.push(slug);
      await made.organisation(slug, { name, nameKey: slug, website: name, classification: name, description: name });
      await made.membership(slug, 'hostile');
      const row = { text: name, textKey: slug, language: Language.SV, kind: NameKind.ALIAS, position: 0, period: null };
      const bounds = { startEarliest: FAR_PAST, startLatest: FAR_PAST, endEarliest: FAR_FUTURE, endLatest: FAR_FUTURE };
      await made.put(ActorName, `name of ${slug}`, { actorId: idOf(slug), ...row, ...bounds });
    }
    const clean = await open('/coalitions/empty');
    for (const address of ['/coalitions/hostile', '/organisations', ...ids.map((slug) => `/organisations/${slug}`)]) {
      const page = await open(address);
      // Characters that stand for themselves, however strange.
      const errors = page.errors.filter((error) => !/^(control|non)-?character/.test(error));
      expect([address, page.status, errors]).toEqual([address, 200, []]);
      const count = (of: OpenedPage) =>
        MARKUP.map((tag) => of.all(tag).filter((each) => attribute(each, 'type') !== 'application/ld+json').length);
      expect([address, count(page)]).toEqual([address, count(clean)]);
      const hrefs = page.all('a').map((link) => attribute(link, 'href')!);
      expect(hrefs.filter((href) => /^\s*(javascript|data):/i.test(href))).toEqual([]);
      // A name that turns the direction of the text is within an element that turns it back.
      const turning = page.elements.filter(
        (each) =>
          each.childNodes.some((node) => 'value' in node && /[\u202a-\u202e\u2066-\u2069]/.test(node.value)) &&
          !['title', 'script'].includes(each.tagName),
      );
      if (address === '/coalitions/hostile') expect(turning).toHaveLength(1);
      const isolated = (element: (typeof turning)[number]) =>
        element.tagName === 'bdi' || attribute(element, 'dir') === 'auto';
      expect([address, turning.filter((each) => !isolated(each)).map(shown)]).toEqual([address, []]);
    }
  });
});
