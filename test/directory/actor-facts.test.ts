import { describeSeeds } from '../support/with-seeds';

describeSeeds((ask) => {
  it('gives all names, the main one first, each with its source', async () => {
    const { data } = await ask(`{ organisation(slug: "myndigheten-for-delaktighet") {
      name shortName names { text kind language period { edtf } citations { basis field source { slug kind } } } } }`);
    const cited = (slug: string) => [{ basis: 'STATED', field: null, source: { slug, kind: expect.any(String) } }];
    const [document, register] = ['amnesgruppen-likvardig-utbildning', 'svenska-myndigheter'];
    expect(data.organisation).toEqual({
      name: 'Myndigheten för delaktighet',
      shortName: 'MFD',
      names: [
        ['Myndigheten för delaktighet', 'OFFICIAL', 'SV', document],
        ['The Swedish Agency for Participation', 'OFFICIAL', 'EN', register],
        ['MFD', 'SHORT', 'SV', document],
        ['Myndigheten för handikappolitisk samordning', 'FORMER', 'SV', register],
        ['HANDIS', 'FORMER', 'SV', register],
      ].map(([text, kind, language, source]) => ({ text, kind, language, period: null, citations: cited(source) })),
    });
  });

  it.each([
    ['skolverket', '', 'Skolverket'],
    ['skolverket', '(language: SV)', 'Skolverket'],
    ['skolverket', '(language: EN)', 'National Agency for Education'],
    ['skolverket', '(language: null)', 'Skolverket'],
    ['malmo-universitet', '(language: EN)', 'Malmö University'],
    ['bris', '(language: EN)', 'BRIS'],
    ['european-agency', '', 'European Agency for Special Needs and Inclusive Education'],
    ['european-agency', '(language: SV)', 'European Agency for Special Needs and Inclusive Education'],
    ['european-agency', '(language: EN)', 'European Agency for Special Needs and Inclusive Education'],
    ['sverige', '(language: EN)', 'Sverige'],
  ])('the name of %s%s is %s', async (slug, language, name) =>
    expect((await ask(`{ actor(slug: "${slug}") { name${language} } }`)).data.actor.name).toBe(name),
  );

  it.each([
    ['motesplats-social-innovation', '', 'Har utvecklat den digitala mötesmodell som koalitionen är.'],
    [
      'motesplats-social-innovation',
      '(language: EN)',
      'Has developed the digital form of meeting that the coalition is.',
    ],
    ['european-agency', '(language: SV)', 'Nätverk av 31 europeiska länder.'],
    ['skolverket', '(language: EN)', null],
  ])('the description of %s%s', async (slug, language, text) =>
    expect((await ask(`{ actor(slug: "${slug}") { description${language} } }`)).data.actor.description).toBe(text),
  );

  it('gives identifiers with their source', async () => {
    const { data } = await ask(`{
      has: organisation(slug: "skolverket") { organisationNumber classification website identifiers { scheme value citations { basis source { slug licence } } } }
      none: organisation(slug: "snaptive") { organisationNumber classification website identifiers { scheme } }
      unit: organisation(slug: "motesplats-social-innovation") { organisationNumber }
    }`);
    const citations = [{ basis: 'STATED', source: { slug: 'svenska-myndigheter', licence: 'CC0-1.0' } }];
    expect(data).toEqual({
      has: {
        organisationNumber: '2021004185',
        classification: 'Statliga förvaltningsmyndigheter',
        website: 'https://www.skolverket.se',
        identifiers: [
          { scheme: 'SE-ON', value: '2021004185', citations },
          { scheme: 'wikidata', value: 'Q2292839', citations },
        ],
      },
      none: { organisationNumber: null, classification: null, website: null, identifiers: [] },
      unit: { organisationNumber: null },
    });
  });

  it('tells what is part of what, from either side', async () => {
    const { data } = await ask(`{
      unit: organisation(slug: "motesplats-social-innovation") { partOf { part { slug } whole { __typename slug } period { edtf } citations { locator } } parts { id } }
      city: organisation(slug: "malmo-stad") { partOf { id } parts { part { slug } whole { slug } } }
      project: coalition(slug: "fullfoljda-studier") { parts { part { __typename slug } } }
      inferred: organisation(slug: "folkhalsoenheten-i-skaraborg") { partOf { whole { slug } citations { basis note } } }
    }`);
    expect(data.unit).toEqual({
      partOf: [
        {
          part: { slug: 'motesplats-social-innovation' },
          whole: { __typename: 'Organisation', slug: 'malmo-universitet' },
          period: null,
          citations: [{ locator: 'Inledningen' }],
        },
      ],
      parts: [],
    });
    const whole = { slug: 'malmo-stad' };
    expect(data.city.partOf).toEqual([]);
    expect(data.city.parts).toHaveLength(2);
    expect(data.city.parts).toEqual(
      expect.arrayContaining([
        { part: { slug: 'malmo-stads-forskoleforvaltning-och-grundskoleforvaltning' }, whole },
        { part: { slug: 'pedagogisk-inspiration-malmo' }, whole },
      ]),
    );
    expect(data.project.parts.map(({ part }: { part: { slug: string } }) => part.slug).sort()).toEqual([
      'framjande-arbete-0-19-ar',
      'fullfoljda-studier-styrgrupp',
      'kia-16-19-ar',
      'skia',
    ]);
    expect(data.inferred.partOf).toEqual([
      { whole: { slug: 'vastra-gotalandsregionen' }, citations: [{ basis: 'INFERRED', note: expect.any(String) }] },
    ]);
  });

  it('tells positions from either side, with what was inferred', async () => {
    const { data } = await ask(`{
      person(slug: "nadine-flatt") { positions { title period { edtf } organisation { slug } person { slug } citations { basis field note locator } } }
      association: organisation(slug: "skaraborgs-kommunalforbund") { positions { title person { slug } } }
      none: person(slug: "bjorn-astrand") { positions { id } }
    }`);
    const locator = 'Otroligt viktig fråga som behöver lyftas mer';
    expect(data.person.positions).toEqual([
      {
        title: 'projektledare',
        period: null,
        organisation: { slug: 'erikshjalpen-framtidsverkstad-i-adolfsberg' },
        person: { slug: 'nadine-flatt' },
        citations: [
          { basis: 'STATED', field: null, note: null, locator },
          { basis: 'INFERRED', field: 'organisation', note: expect.stringContaining('Adolfsberg'), locator },
        ],
      },
    ]);
    expect(data.association.positions).toHaveLength(2);
    expect(data.association.positions).toEqual(
      expect.arrayContaining([
        { title: 'utbildningsstrateg', person: { slug: 'christel-martinsson' } },
        { title: 'projektledare', person: { slug: 'susanne-sandgren' } },
      ]),
    );
    expect(data.none.positions).toEqual([]);
  });

  it('gives what a coalition is for, refers to and does, in both languages', async () => {
    const { data } = await ask(`{ coalition(slug: "skia") {
      kind period { edtf } statedMemberCount shortName themes { slug name en: name(language: EN) definition broader { slug } }
      purposes { kind text en: text(language: EN) citations { locator source { slug title publisher { slug } } } }
      mandates { id } activities { id } } }`);
    expect(data.coalition).toEqual({
      kind: 'NETWORK',
      period: null,
      statedMemberCount: null,
      shortName: 'SKIA',
      themes: [
        {
          slug: 'aktivitetsansvar',
          name: 'Kommunalt informations- och aktivitetsansvar',
          en: 'Municipal responsibility for young people out of school',
          definition: null,
          broader: null,
        },
      ],
      purposes: [
        {
          kind: 'AIM',
          text: 'Utbyta erfarenheter och lära tillsammans',
          en: 'Exchange experience and learn together',
          citations: [
            {
              locator: 'SKIA',
              source: { slug: 'projekt-fullfoljda-studier', title: 'Projekt Fullföljda studier', publisher: null },
            },
          ],
        },
      ],
      mandates: [],
      activities: [],
    });
  });

  it('puts a whole fact before a field, and what is stated before what is inferred', async () => {
    const { data } = await ask(`{ coalition(slug: "likvardig-utbildning") { members(roles: [CONVENER]) { nodes {
      citations { basis field locator note source { slug publisher { slug } date { edtf } dateBasis } } } } } }`);
    const source = {
      slug: 'amnesgruppen-likvardig-utbildning',
      publisher: { slug: 'skolverket' },
      date: { edtf: '[2021-05..2021-10-11]' },
      dateBasis: 'INFERRED',
    };
    expect(data.coalition.members.nodes[0].citations).toEqual([
      { basis: 'STATED', field: null, locator: 'Deltagande myndigheter', note: null, source },
      { basis: 'INFERRED', field: 'roles', locator: 'Dokumentets huvud och slut', note: expect.any(String), source },
    ]);
  });
});
