import { occurrences } from '../../../src/calendar/time/rhythm';
import { checkSeeds } from '../../../src/exchange/seeds/check-seeds';
import { type Seed, type SeedFact } from '../../../src/exchange/seeds/seed';
import { seedFiles, seedOf, textOf } from './support';

const seeds = seedFiles.map((file) => seedOf(textOf(file), file));
const all = <Key extends Exclude<keyof Seed, 'file' | 'source'>>(key: Key): Seed[Key][number][] =>
  seeds.flatMap((seed): Seed[Key][number][] => seed[key]);
const types = new Map(all('actors').map(({ slug, type }) => [slug, type]));
const members = (slug: string) => all('memberships').filter(({ coalition }) => coalition === slug);
const series = (slug: string) => all('series').find((one) => one.slug === slug);
const inferred = ({ citations }: SeedFact) =>
  citations.filter(({ basis }) => basis === 'INFERRED').map(({ field }) => field);

describe('The seeds', () => {
  it('are five documents and two registers', () => {
    expect(seedFiles).toEqual([
      'seeds/fullfoljda-studier.yaml',
      'seeds/jamlik-fullgangen-skola.yaml',
      'seeds/likvardig-utbildning.yaml',
      'seeds/regionala-dialoger-vuxenutbildning.yaml',
      'seeds/registers/swedish-agencies.yaml',
      'seeds/registers/themes.yaml',
      'seeds/spsm-samverkan.yaml',
    ]);
  });

  it('agree with each other', () => expect(checkSeeds(seeds)).toEqual([]));

  it('cite every fact, and say how each inferred one was inferred', () => {
    const facts = seeds.flatMap(
      ({ file: _, source, ...lists }) => [source, ...Object.values(lists).flat()] as SeedFact[],
    );
    expect(facts.length).toBeGreaterThan(400);
    for (const { citations } of facts) {
      expect(citations[0]).toMatchObject({ field: null });
      for (const { basis, note } of citations) expect(basis === 'STATED' || note !== null).toBe(true);
    }
  });

  it('say where in the document each membership, event, series and position stands', () => {
    const facts = [...all('memberships'), ...all('events'), ...all('series'), ...all('positions'), ...all('mandates')];
    expect(facts.filter(({ citations }) => citations[0].locator === null)).toEqual([]);
  });

  it('hold no address and no number of a person', () => {
    for (const file of seedFiles) expect(textOf(file)).not.toMatch(/@|\+46|\b0\d{1,2}-\d{5}/);
  });

  it('tell documents from registers', () =>
    expect(seeds.map(({ source }) => source.kind)).toEqual(
      'PRESENTATION ARTICLE PRESENTATION WEB_PAGE REGISTER REGISTER WEB_PAGE'.split(' '),
    ));

  it.each([
    ['likvardig-utbildning', 14, 0],
    ['koalitionen-jamlik-fullgangen-skola', 25, 3],
    ['fullfoljda-studier-styrgrupp', 0, 8],
    ['fullfoljda-studier', 6, 0],
    ['muvah', 2, 2],
    ['european-agency', 1, 0],
    ['framjande-arbete-0-19-ar', 6, 0],
    ['kia-16-19-ar', 5, 0],
    ['skia', 0, 0],
    ['regionala-dialoger-vuxenutbildning', 4, 0],
    ['kraftsamling-psykisk-halsa', 2, 0],
    ['uppdrag-fullfoljd-utbildning', 1, 0],
  ])('%s has %i organisations and coalitions and %i people as members', (slug, bodies, people) => {
    const found = members(slug).map(({ member }) => types.get(member));
    expect(found.filter((type) => type !== 'PERSON')).toHaveLength(bodies);
    expect(found.filter((type) => type === 'PERSON')).toHaveLength(people);
  });

  it.each([
    ['european-agency', 31],
    ['koalitionen-jamlik-fullgangen-skola', 25],
    ['likvardig-utbildning', null],
  ])('%s is said to have %s members', (slug, count) =>
    expect(all('actors').find((actor) => actor.slug === slug)?.statedMemberCount).toBe(count),
  );

  it.each([
    [
      'likvardig-utbildning-moten',
      { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', precision: 'MONTH', starts: '2020-10', schedule: null },
    ],
    [
      'regionala-dialoger-omgangar',
      { rule: 'FREQ=YEARLY;BYMONTH=1', precision: 'SPAN', spanMonths: 4, starts: '2023-01' },
    ],
    [
      'koalitionen-jamlik-fullgangen-skola-moten',
      { rule: null, schedule: { count: 4, season: 'SPRING', year: null }, attendance: ['ONLINE'] },
    ],
  ])('%s recurs as its document says', (slug, expected) => expect(series(slug)).toMatchObject(expected));

  it.each([
    ['likvardig-utbildning-moten', '2021-10-13T00:00:00Z', '2022-01'],
    ['likvardig-utbildning-moten', '2026-11-22T00:00:00Z', '2027-01'],
    ['regionala-dialoger-omgangar', '2023-05-01T00:00:00Z', '2024-01/2024-04'],
  ])('after what is announced, %s after %s is expected in %s', (slug, after, edtf) => {
    const { rule, precision, spanMonths, starts, ends, timeZone } = series(slug) as Seed['series'][number];
    const rhythm = {
      rule: String(rule),
      precision: precision ?? 'DAY',
      spanMonths,
      starts: String(starts),
      ends,
      timeZone,
    };
    const announced = all('events').map(({ occurrenceOf }) => occurrenceOf);
    const expected = [...occurrences(rhythm, { after: Date.parse(after), limit: 3 })].map((one) => one.edtf);
    expect(expected.find((period) => !announced.includes(period))).toBe(edtf);
  });

  it('has the events of the documents and no others', () => {
    const rows = all('events').map((event) => [event.when, event.status, event.occurrenceOf, inferred(event).join()]);
    expect(rows).toEqual([
      ['2020-10', 'CONFIRMED', '2020-10', 'when,occurrenceOf'],
      ['2021-01', 'CONFIRMED', '2021-01', 'when,occurrenceOf'],
      ['2021-05', 'CONFIRMED', '2021-05', 'when,occurrenceOf'],
      ['2021-10-12', 'CONFIRMED', '2021-10', 'when,occurrenceOf'],
      ['2023-01/2023-04', 'TENTATIVE', '2023-01/2023-04', 'status'],
    ]);
  });

  it('infers the organisations of the steering group as members, and states their people', () => {
    expect(members('fullfoljda-studier').flatMap(inferred)).toEqual([null, null, null, null, null, null]);
    expect(members('fullfoljda-studier-styrgrupp').flatMap(inferred)).toEqual([]);
  });

  it('infers the themes that a document does not name', () => {
    const links = [...all('actorThemes'), ...all('eventThemes')].filter((link) => inferred(link).length > 0);
    expect(links.map(({ of, theme }) => `${of} ${theme}`)).toEqual([
      'framjande-arbete-0-19-ar fullfoljd-utbildning',
      'koalitionen-jamlik-fullgangen-skola likvardighet',
      'koalitionen-jamlik-fullgangen-skola social-hallbarhet',
      'muvah fullfoljd-utbildning',
      'spsm-och-utbildningsaktorer specialpedagogik',
      'spsm-och-regioner specialpedagogik',
      'spsm-och-skr specialpedagogik',
      'spsm-och-intresseorganisationer specialpedagogik',
      'likvardig-utbildning-2021-10-12 likvardighet',
    ]);
  });

  it('leaves open for whom somebody takes part where the document does', () => {
    const behalf = ['koalitionen-jamlik-fullgangen-skola', 'muvah']
      .flatMap(members)
      .filter(({ member }) => types.get(member) === 'PERSON')
      .map((one) => [one.member, one.onBehalfOf, inferred(one).join()]);
    expect(behalf).toEqual([
      ['nadine-flatt', 'erikshjalpen-framtidsverkstad-i-adolfsberg', 'onBehalfOf'],
      ['anna-singhateh', null, ''],
      ['teresa-tomasevic', null, ''],
      ['anna-singhateh', 'malmo-stad', ',onBehalfOf'],
      ['teresa-tomasevic', 'malmo-universitet', ',onBehalfOf'],
    ]);
    expect(all('memberships').filter(({ member }) => member === 'gloria-karin-lopez')).toEqual([]);
  });

  it('knows HIS and VGR only by inference, and parts only where they are said', () => {
    const strand = members('framjande-arbete-0-19-ar').filter((one) => inferred(one).length > 0);
    expect(strand.map(({ member }) => member)).toEqual([
      'skaraborgs-kommunalforbund',
      'hogskolan-i-skovde',
      'folkhalsoenheten-i-skaraborg',
    ]);
    const parts = all('partOf').filter((one) => inferred(one).length > 0);
    expect(parts.map(({ part, whole }) => `${part} ${whole}`)).toEqual([
      'folkhalsoenheten-i-skaraborg vastra-gotalandsregionen',
      'motesplats-social-innovation malmo-universitet',
    ]);
  });

  it('has the targets of the mandates in both languages', () =>
    expect(all('mandates').flatMap(({ target }) => (target ? [target] : []))).toEqual([
      { sv: 'Under 10 % av eleverna utan gymnasiebetyg', en: 'Below 10 % of pupils without upper secondary grades' },
      { sv: 'Avhopp under 9 %', en: 'Drop-outs below 9 %' },
      { sv: '60 miljoner kronor', en: 'SEK 60 million' },
    ]));

  it('has the web site of every authority in the register', () => {
    const sites = all('actors').flatMap(({ website }) => website ?? []);
    expect(sites).toHaveLength(all('identifiers').filter(({ scheme }) => scheme === 'SE-ON').length);
    for (const site of sites) expect(site).toMatch(/^https:\/\/www\.[a-z]+\.se(\/[a-z]+)?$/);
  });

  it('lets SPSM stand for Sweden', () =>
    expect(members('european-agency')).toMatchObject([
      { member: 'specialpedagogiska-skolmyndigheten', roles: ['REPRESENTATIVE'], onBehalfOf: 'sverige' },
    ]));

  it('gives Skolverket its own name, and the register’s beside it', () => {
    const names = all('names').filter(({ actor }) => actor === 'skolverket');
    expect(names.map(({ text, language, kind }) => `${text} ${language} ${kind}`)).toEqual([
      'Skolverket SV OFFICIAL',
      'SV SV SHORT',
      'National Agency for Education EN OFFICIAL',
      'Statens skolverk SV ALIAS',
      'SKOL SV ALIAS',
    ]);
  });
});

it('The example of docs/seed-format.md can be read', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(textOf('docs/seed-format.md'))?.[1] ?? '';
  const seed = seedOf(example);
  expect(seed.memberships).toHaveLength(3);
  expect(checkSeeds([seed])).toEqual([]);
});
