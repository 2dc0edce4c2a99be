import { describeSeeds } from '../support/with-seeds';

/** A fact a line; beside the name its abbreviation. */
const FOURTEEN = [
  'Barnombudsmannen BO 2021003690',
  'Centrala studiestödsnämnden CSN 2021001819',
  'Diskrimineringsombudsmannen DO 2021006073',
  'Kulturrådet KR 2021001280',
  'Livsmedelsverket SLV 2021001850',
  'Myndigheten för delaktighet MFD 2021005588',
  'Myndigheten för samhällsskydd och beredskap MSB 2021005984',
  'Myndigheten för tillgängliga medier MTM 2021003591',
  'Myndigheten för ungdoms- och civilsamhällesfrågor MUCF 2021001173',
  'Skolinspektionen SI 2021006065',
  'Skolverket SV 2021004185',
  'Socialstyrelsen SO 2021000555',
  'Specialpedagogiska skolmyndigheten SPSM 2021005745',
  'Statistiska centralbyrån SCB 2021000837',
];

interface EventFacts {
  when: { edtf: string };
  status: string;
  kind: string;
  subjects: string[];
  participations: { role: string; actor: { slug: string } }[];
  citations: { basis: string; field: string | null }[];
}

describeSeeds((ask) => {
  const eventsOf = async (slug: string): Promise<EventFacts[]> =>
    (
      await ask(`{ coalition(slug: "${slug}") { events { nodes { when { edtf } status kind subjects(language: EN)
        participations { role actor { slug } } citations { basis field } } } } }`)
    ).data.coalition.events.nodes;

  describe('the thematic group on equity in education', () => {
    it('is of fourteen agencies', async () => {
      const { data } = await ask(`{ coalition(slug: "likvardig-utbildning") { kind members(first: 100) { nodes {
        member { name shortName ... on Organisation { kind organisationNumber } } roles } } } }`);
      type Member = { name: string; shortName: string; kind: string; organisationNumber: string };
      const nodes: { member: Member; roles: string[] }[] = data.coalition.members.nodes;
      expect(data.coalition.kind).toBe('THEMATIC_GROUP');
      expect(nodes.map(({ member }) => [member.name, member.shortName, member.organisationNumber].join(' '))).toEqual(
        FOURTEEN,
      );
      expect(nodes.every(({ member }) => member.kind === 'AGENCY')).toBe(true);
      const conveners = nodes.filter(({ roles }) => roles.includes('CONVENER'));
      expect(conveners.map(({ member, roles }) => [member.shortName, roles])).toEqual([['SV', ['CONVENER', 'MEMBER']]]);
    });

    it('has met three times since the autumn of 2020 and announced 12 October; all years are inferred', async () => {
      const events = await eventsOf('likvardig-utbildning');
      const people = (event: EventFacts) => event.participations.map(({ role, actor }) => `${actor.slug} ${role}`);
      expect(events.map((event) => [event.when.edtf, event.status, event.subjects.length, people(event)])).toEqual([
        ['2020-10', 'CONFIRMED', 1, []],
        ['2021-01', 'CONFIRMED', 1, ['bjorn-astrand PARTICIPANT', 'kjell-hedwall PARTICIPANT']],
        ['2021-05', 'CONFIRMED', 1, []],
        ['2021-10-12', 'CONFIRMED', 0, ['elevorganisationerna INVITED']],
      ]);
      expect(events[2].subjects[0]).toMatch(/pandemic/);
      for (const { kind, citations } of events) {
        expect(kind).toBe('MEETING');
        expect(citations).toContainEqual({ basis: 'INFERRED', field: 'when' });
      }
    });

    it('plans to meet in January, May and October, and was restarted in the autumn of 2020', async () => {
      const { data } = await ask(`{ coalition(slug: "likvardig-utbildning") {
        schedule { text(language: EN) rhythm { rule precision starts { edtf } } attested { edtf } }
        activities { state starts { edtf precision } } purposes { kind } themes { slug } } }`);
      expect(data.coalition).toEqual({
        schedule: {
          text: 'every year in January, May and October',
          rhythm: { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', precision: 'MONTH', starts: { edtf: '2020-10' } },
          attested: { edtf: '[2021-05..2021-10-11]' },
        },
        activities: [{ state: 'DONE', starts: { edtf: '2020-23', precision: 'SEASON' } }],
        purposes: [...Array(4).fill({ kind: 'AIM' }), ...Array(2).fill({ kind: 'SUCCESS' })],
        themes: [{ slug: 'likvardighet' }],
      });
    });

    it('names two people: one with a title at Skolverket, one without', async () => {
      const { data } =
        await ask(`{ a: person(slug: "kjell-hedwall") { name positions { title organisation { slug } } memberships { totalCount } }
        b: person(slug: "bjorn-astrand") { name positions { title } memberships { totalCount } } }`);
      expect(data).toEqual({
        a: {
          name: 'Kjell Hedwall',
          positions: [{ title: 'AC', organisation: { slug: 'skolverket' } }],
          memberships: { totalCount: 0 },
        },
        b: { name: 'Björn Åstrand', positions: [], memberships: { totalCount: 0 } },
      });
    });
  });

  describe('the collaborations of SPSM', () => {
    it.each([
      ['spsm-och-larosaten', 'PARTNERSHIP', 'PARTNER ADVISER', 'larosaten-som-samverkar-med-spsm'],
      ['spsm-och-utbildningsaktorer', 'PARTNERSHIP', 'PARTNER', 'utbildningsaktorer-som-samverkar-med-spsm'],
      ['spsm-och-regioner', 'PARTNERSHIP', 'PARTNER', 'regioner-som-samverkar-med-spsm'],
      ['spsm-och-skr', 'PARTNERSHIP', 'PARTNER', 'sveriges-kommuner-och-regioner'],
      ['kraftsamling-psykisk-halsa', 'PARTNERSHIP', 'PARTNER', 'sveriges-kommuner-och-regioner'],
      [
        'spsm-och-intresseorganisationer',
        'PARTNERSHIP',
        'PARTNER LECTURER EXHIBITOR',
        'intresseorganisationer-som-samverkar-med-spsm',
      ],
      ['uppdrag-fullfoljd-utbildning', 'OTHER', 'GUEST', undefined],
      ['european-agency', 'INTERNATIONAL_AGENCY', 'REPRESENTATIVE', undefined],
    ])('%s is a %s in which SPSM is %s, with %s', async (slug, kind, roles, other) => {
      const { data } = await ask(
        `{ coalition(slug: "${slug}") { kind members { nodes { roles member { slug } citations { basis source { slug date { edtf } } } } } } }`,
      );
      type Node = { roles: string[]; member: { slug: string }; citations: { basis: string; source: object }[] };
      const nodes: Node[] = data.coalition.members.nodes;
      const [spsm] = nodes.filter(({ member }) => member.slug === 'specialpedagogiska-skolmyndigheten');
      expect(data.coalition.kind).toBe(kind);
      expect(spsm.roles.join(' ')).toBe(roles);
      expect(nodes.filter((node) => node !== spsm).map(({ member }) => member.slug)).toEqual(other ? [other] : []);
      const source = { slug: 'spsm-samverkan-med-andra-aktorer', date: { edtf: '2020-02-06' } };
      for (const { citations } of nodes) expect(citations).toEqual([{ basis: 'STATED', source }]);
    });

    it('the European Agency is of 31 countries, of which Sweden is named, for which SPSM stands', async () => {
      const { data } = await ask(`{ coalition(slug: "european-agency") { statedMemberCount
        members { totalCount nodes { member { shortName } onBehalfOf { name ... on Organisation { classification } } } } } }`);
      const nodes = [{ member: { shortName: 'SPSM' }, onBehalfOf: { name: 'Sverige', classification: 'land' } }];
      expect(data.coalition).toEqual({ statedMemberCount: 31, members: { totalCount: 1, nodes } });
    });
  });

  describe('the regional dialogues on adult education', () => {
    it('are carried out by Skolverket with municipalities and regions; a coordinator invites', async () => {
      const { data } = await ask(`{ coalition(slug: "regionala-dialoger-vuxenutbildning") { kind purposes { kind }
        members { nodes { roles member { slug ... on Organisation { kind } } } } } }`);
      type Node = { roles: string[]; member: { slug: string; kind: string } };
      const lines = data.coalition.members.nodes.map(
        ({ roles, member }: Node) => `${member.kind} ${member.slug}: ${roles}`,
      );
      expect(data.coalition.kind).toBe('DIALOGUE_SERIES');
      expect(data.coalition.purposes).toHaveLength(6);
      expect(lines.sort()).toEqual([
        'AGENCY skolverket: CONVENER',
        'COLLECTIVE kommuner-i-regionala-dialoger: PARTNER',
        'COLLECTIVE regionala-samordnare-for-dialoger: COORDINATOR,CONTACT',
        'COLLECTIVE regioner-i-regionala-dialoger: PARTNER',
      ]);
    });

    it('last from January to April each year; the round of 2023 is being planned', async () => {
      const { data } = await ask(`{ coalition(slug: "regionala-dialoger-vuxenutbildning") {
        schedule { rhythm { rule precision spanMonths starts { edtf } } attested { edtf } }
        events { nodes { when { edtf } status kind attendanceModes duration occurrenceOf description(language: EN)
          participations { role actor { slug } } } } } }`);
      const [event, ...others] = data.coalition.events.nodes;
      expect(data.coalition.schedule).toEqual({
        rhythm: { rule: 'FREQ=YEARLY;BYMONTH=1', precision: 'SPAN', spanMonths: 4, starts: { edtf: '2023-01' } },
        attested: { edtf: '2022-09-28' },
      });
      expect(others).toEqual([]);
      expect(event).toMatchObject({
        when: { edtf: '2023-01/2023-04' },
        occurrenceOf: '2023-01/2023-04',
        status: 'TENTATIVE',
        kind: 'ROUND',
        attendanceModes: ['ON_SITE', 'ONLINE'],
        duration: null,
        description: expect.stringContaining('half a day'),
      });
      type Participation = EventFacts['participations'][number];
      expect(event.participations.map(({ role, actor }: Participation) => `${role} ${actor.slug}`)).toEqual([
        'ORGANISER skolverket',
        'COORDINATOR regionala-samordnare-for-dialoger',
        'INVITED politiker-for-vuxenutbildning',
        'INVITED chefer-for-vuxenutbildning',
        'INVITED skolledare-for-vuxenutbildning',
        'INVITED arbetsformedlingen',
        'INVITED regionala-aktorer-for-vuxenutbildning',
      ]);
    });
  });
});
