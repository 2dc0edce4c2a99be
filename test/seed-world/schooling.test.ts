import { describeSeeds } from '../support/with-seeds';

const LISTED = `ORGANISATION Altitude Meetings
ORGANISATION Antidiskrimineringsbyrån Norra Skåne
ORGANISATION Brevvännerna
ORGANISATION BRIS
ORGANISATION Erikshjälpen Framtidsverkstad i Adolfsberg
ORGANISATION Frilansare
ORGANISATION Högskolan Väst
ORGANISATION Jönköping University
ORGANISATION Länsstyrelsen Skåne
ORGANISATION Malmö Live
ORGANISATION Malmö stad, Förskoleförvaltningen och Grundskoleförvaltningen
ORGANISATION Malmö ungdomsråd
ORGANISATION Malmö universitet
ORGANISATION MKB Fastighet AB
COALITION Muvah
ORGANISATION Myndigheten för delaktighet
ORGANISATION Mötesplats Social Innovation
ORGANISATION Nätverket
ORGANISATION Perstorps kommun
ORGANISATION Region Skåne
ORGANISATION Skolverket
ORGANISATION Snaptive
ORGANISATION Stiftelsen Läxhjälpen
ORGANISATION Trans- och tjejjouren
ORGANISATION Unga Rörelsehindrade`.split('\n');

interface Cited {
  citations: { basis: string; field: string | null; source: { slug: string } }[];
}
interface Membership extends Cited {
  roles: string[];
  member: { __typename: string; name: string; slug: string };
  onBehalfOf: { slug: string } | null;
}

const MEMBER = 'roles member { __typename name slug } onBehalfOf { slug } citations { basis field source { slug } }';

describeSeeds((ask) => {
  const membersOf = async (slug: string): Promise<Membership[]> =>
    (await ask(`{ coalition(slug: "${slug}") { members(first: 100) { nodes { ${MEMBER} } } } }`)).data.coalition.members
      .nodes;

  const positionsOf = async (slug: string): Promise<[string, string, string][]> => {
    const { data } = await ask(`{ person(slug: "${slug}") { name positions { title organisation { slug } } } }`);
    type Position = { title: string; organisation: { slug: string } };
    return data.person.positions.map(({ title, organisation }: Position) => [
      data.person.name,
      title,
      organisation.slug,
    ]);
  };

  describe('the coalition for an equal and completed schooling', () => {
    const SLUG = 'koalitionen-jamlik-fullgangen-skola';

    it('is of the 25 that its list names, two of them its founders', async () => {
      const listed = (await membersOf(SLUG)).filter(({ member }) => member.__typename !== 'Person');
      expect(listed.map(({ member }) => `${member.__typename.toUpperCase()} ${member.name}`)).toEqual(LISTED);
      const founders = listed.filter(({ roles }) => roles.includes('FOUNDER')).map(({ member }) => member.slug);
      expect(founders).toEqual(['lansstyrelsen-skane', 'motesplats-social-innovation']);
      expect(listed.every(({ roles }) => roles.includes('MEMBER'))).toBe(true);
    });

    it('three people are said to take part; for whom Flatt does is inferred', async () => {
      const people = (await membersOf(SLUG)).filter(({ member }) => member.__typename === 'Person');
      expect(people.map(({ member, onBehalfOf }) => [member.name, onBehalfOf?.slug])).toEqual([
        ['Anna Singhateh', undefined],
        ['Nadine Flatt', 'erikshjalpen-framtidsverkstad-i-adolfsberg'],
        ['Teresa Tomašević', undefined],
      ]);
      expect(people.map(({ citations }) => citations.map(({ basis, field }) => `${basis} ${field}`))).toEqual([
        ['STATED null'],
        ['STATED null', 'INFERRED onBehalfOf'],
        ['STATED null'],
      ]);
    });

    it.each([
      ['hanna-sigsjo', ['Hanna Sigsjö', 'verksamhetsledare', 'motesplats-social-innovation']],
      ['ulrika-jerre', ['Ulrika Jerre', 'enhetschef social hållbarhet', 'lansstyrelsen-skane']],
      ['nadine-flatt', ['Nadine Flatt', 'projektledare', 'erikshjalpen-framtidsverkstad-i-adolfsberg']],
      ['anna-singhateh', ['Anna Singhateh', 'projektledare och samordnare', 'pedagogisk-inspiration-malmo']],
      ['teresa-tomasevic', ['Teresa Tomašević', 'universitetsadjunkt', 'malmo-universitet']],
      ['gloria-karin-lopez', undefined],
    ])('%s is %j', async (slug, position) => expect(await positionsOf(slug)).toEqual(position ? [position] : []));

    it.each([
      ['frilansare-i-koalitionen', 'COLLECTIVE', undefined],
      ['malmo-stads-forskoleforvaltning-och-grundskoleforvaltning', 'UNIT', 'malmo-stad'],
      ['motesplats-social-innovation', 'UNIT', 'malmo-universitet'],
      ['pedagogisk-inspiration-malmo', 'UNIT', 'malmo-stad'],
    ])('%s is a %s within %s', async (slug, kind, whole) => {
      const { data } = await ask(`{ organisation(slug: "${slug}") { kind partOf { whole { slug } } } }`);
      expect(data.organisation).toEqual({ kind, partOf: whole ? [{ whole: { slug: whole } }] : [] });
    });

    it('Muvah is of the city and the university, and is itself a member', async () => {
      const { data } = await ask('{ coalition(slug: "muvah") { kind names { text kind } } }');
      expect(data.coalition).toEqual({
        kind: 'KNOWLEDGE_ALLIANCE',
        names: [
          { text: 'Muvah', kind: 'OFFICIAL' },
          { text: 'Malmöungdomars väg till arbete genom högre studier', kind: 'ALIAS' },
        ],
      });
      const members = (await membersOf('muvah')).map(({ member, onBehalfOf }) => [member.slug, onBehalfOf?.slug]);
      expect(members).toEqual([
        ['anna-singhateh', 'malmo-stad'],
        ['malmo-stad', undefined],
        ['malmo-universitet', undefined],
        ['teresa-tomasevic', 'malmo-universitet'],
      ]);
    });
  });

  describe('the project on completed studies', () => {
    it.each([
      ['kjell-ake-berglund', ['Kjell-Åke Berglund', 'Barn- och utbildningschef', 'hjo-kommun']],
      ['inger-hannu', ['Inger Hannu', 'folkhälsostrateg', 'skovde-kommun']],
      ['eddie-jellinek', ['Eddie Jellinek', 'förvaltningschef barnomsorg och utbildning', 'tibro-kommun']],
      ['anette-karlsson', ['Anette Karlsson', 'avdelningschef IFO', 'mariestads-kommun']],
      ['christel-martinsson', ['Christel Martinsson', 'utbildningsstrateg', 'skaraborgs-kommunalforbund']],
      ['erik-andersson', ['Erik Andersson', 'lektor pedagogik', 'hogskolan-i-skovde']],
      ['kristina-carlen', ['Kristina Carlén', 'adjunkt i folkhälsovetenskap', 'hogskolan-i-skovde']],
      ['susanne-sandgren', ['Susanne Sandgren', 'projektledare', 'skaraborgs-kommunalforbund']],
    ])('%s, of the steering group, is %j', async (slug, position) => {
      expect(await positionsOf(slug)).toEqual([position]);
      const group = await membersOf('fullfoljda-studier-styrgrupp');
      expect(group).toHaveLength(8);
      expect(group.map(({ member }) => member.slug)).toContain(slug);
    });

    it('that their organisations are members is only inferred, and none is said to be the host', async () => {
      const members = await membersOf('fullfoljda-studier');
      expect(members.map(({ member }) => member.name)).toEqual([
        'Hjo kommun',
        'Högskolan i Skövde',
        'Mariestads kommun',
        'Skaraborgs kommunalförbund',
        'Skövde kommun',
        'Tibro kommun',
      ]);
      for (const { roles, citations } of members) {
        expect(roles).toEqual(['MEMBER']);
        expect(citations.map(({ basis }) => basis)).toEqual(['INFERRED']);
      }
    });

    it.each([
      ['framjande-arbete-0-19-ar', 'STRAND', 6],
      ['kia-16-19-ar', 'STRAND', 5],
      ['skia', 'NETWORK', 0],
      ['fullfoljda-studier-styrgrupp', 'STEERING_GROUP', 8],
    ])('%s is a %s within it, of %i', async (slug, kind, count) => {
      const { data } = await ask(
        `{ coalition(slug: "${slug}") { kind partOf { whole { slug } } members { totalCount } } }`,
      );
      const partOf = [{ whole: { slug: 'fullfoljda-studier' } }];
      expect(data.coalition).toEqual({ kind, partOf, members: { totalCount: count } });
    });

    it('refers to documents, targets, duties, studies and money', async () => {
      const { data } = await ask(`{ coalition(slug: "fullfoljda-studier") { mandates {
        kind title target period { edtf } actor { slug } citations { source { slug } } } } }`);
      type Mandate = Record<'kind' | 'title' | 'target', string> & {
        period: { edtf: string } | null;
        actor: { slug: string } | null;
      } & Cited;
      const mandates: Mandate[] = data.coalition.mandates;
      const line = ({ kind, title, target, period, actor }: Mandate) =>
        [kind, title, target, period?.edtf, actor?.slug].filter(Boolean).join(' | ');
      expect(mandates).toHaveLength(16);
      expect(mandates.map(line)).toEqual(
        expect.arrayContaining([
          'GOAL | EU 2020 | Under 10 % av eleverna utan gymnasiebetyg',
          'DOCUMENT | VG 2020',
          'GOAL | Genomförandeplan Skaraborg | Avhopp under 9 %',
          'DOCUMENT | Det goda livet',
          'DOCUMENT | Måldokument utbildning Skaraborg',
          'DOCUMENT | Samling för social hållbarhet',
          'LAW | Informationsansvaret blir aktivitetsansvar | 2015-01-01/',
          'DUTY | Kommunernas informationsansvar | /2014-12-31',
          'DUTY | Kommunernas aktivitetsansvar | 2015-01-01/',
          'FUNDING | Medel till kommunerna för databaser | 60 miljoner kronor',
          'STUDY | Två studier av informationsansvaret | skolverket',
          'COMMISSION | Följa och granska aktivitetsansvaret | skolinspektionen',
        ]),
      );
      expect(mandates.filter(({ target }) => target)).toHaveLength(3);
      for (const { citations } of mandates) expect(citations[0].source.slug).toBe('projekt-fullfoljda-studier');
    });

    it('does four things, one of them from January 2015', async () => {
      const { data } = await ask('{ coalition(slug: "fullfoljda-studier") { activities { state starts { edtf } } } }');
      expect(data.coalition.activities).toEqual([
        { state: 'ONGOING', starts: null },
        { state: 'IN_PREPARATION', starts: null },
        { state: 'ONGOING', starts: null },
        { state: 'PLANNED', starts: { edtf: '2015-01' } },
      ]);
    });
  });
});
