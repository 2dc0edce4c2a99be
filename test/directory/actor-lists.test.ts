import { describeSeeds } from '../support/with-seeds';
import { throughPages } from '../support/through-pages';

type Edge = { node: { slug: string } };

describeSeeds((ask) => {
  const slugs = async (list: string) => {
    const { data, errors } = await ask(`{ list: ${list} { totalCount nodes { slug } } }`);
    expect(errors).toEqual([]);
    const found = data.list.nodes.map(({ slug }: { slug: string }) => slug);
    expect(data.list.totalCount).toBe(found.length);
    return found;
  };

  it.each([
    ['organisations', 68],
    ['coalitions', 17],
    ['people', 16],
    ['organisations(filter: { kinds: [COLLECTIVE] })', 20],
    ['organisations(filter: { classification: "Statliga förvaltningsmyndigheter" })', 19],
    ['organisations(filter: { memberOf: { slug: "likvardig-utbildning" } })', 14],
    ['organisations(filter: {})', 68],
    ['organisations(filter: null)', 68],
  ])('%s are %i', async (list, count) => {
    const field = list.includes('(') ? list.replace(/\)$/, ', first: 1)') : `${list}(first: 1)`;
    expect((await ask(`{ list: ${field} { totalCount } }`)).data.list.totalCount).toBe(count);
  });

  it.each([
    ['organisations(filter: { kinds: [FOUNDATION, COMPANY] })', ['mkb-fastighet-ab', 'stiftelsen-laxhjalpen']],
    ['organisations(filter: { kinds: [] })', []],
    ['organisations(filter: { kinds: [REGION] })', ['region-skane', 'vastra-gotalandsregionen']],
    ['organisations(filter: { classification: "intresseorganisation" })', ['sveriges-kommuner-och-regioner']],
    ['organisations(filter: { classification: "" })', []],
    ['organisations(filter: { classification: "land  " })', ['sverige']],
    ['organisations(filter: { classification: "LAND" })', []],
    ['coalitions(filter: { themes: ["psykisk-halsa "] })', ['kraftsamling-psykisk-halsa']],
    ['coalitions(filter: { themes: [" psykisk-halsa", "PSYKISK-HALSA"] })', []],
    ['organisations(filter: { name: "skolverket" })', ['skolverket']],
    ['organisations(filter: { name: "SKOLVERKET" })', ['skolverket']],
    ['organisations(filter: { name: " Malmö  Universitet " })', ['malmo-universitet']],
    ['organisations(filter: { name: "malmo\u0308 universitet" })', ['malmo-universitet']],
    ['organisations(filter: { name: "malmö högskola" })', ['malmo-universitet']],
    ['organisations(filter: { name: "mfd" })', ['myndigheten-for-delaktighet']],
    ['organisations(filter: { name: "malmo universitet" })', []],
    ['organisations(filter: { name: "Skolverk" })', []],
    ['organisations(filter: { name: "%" })', []],
    ['organisations(filter: { name: "" })', []],
    ['organisations(filter: { name: "muvah" })', []],
    ['organisations(filter: { memberOf: { slug: "muvah" } })', ['malmo-stad', 'malmo-universitet']],
    ['organisations(filter: { memberOf: { slug: "likvardig-utbildning" }, name: "Kulturrådet" })', ['kulturradet']],
    ['organisations(filter: { memberOf: { slug: "likvardig-utbildning" }, kinds: [REGION] })', []],
    ['organisations(filter: { memberOf: { slug: "nobody" } })', []],
    ['organisations(filter: { memberOf: { slug: "skolverket" } })', []],
    ['organisations(filter: { themes: ["likvardighet"] })', []],
    ['coalitions(filter: { name: "muvah" })', ['muvah']],
    ['coalitions(filter: { name: "MALMÖUNGDOMARS VÄG TILL ARBETE GENOM HÖGRE STUDIER" })', ['muvah']],
    [
      'coalitions(filter: { kinds: [STRAND, STEERING_GROUP] })',
      ['framjande-arbete-0-19-ar', 'kia-16-19-ar', 'fullfoljda-studier-styrgrupp'],
    ],
    [
      'coalitions(filter: { themes: ["psykisk-halsa", "vuxenutbildning"] })',
      ['kraftsamling-psykisk-halsa', 'regionala-dialoger-vuxenutbildning'],
    ],
    [
      'coalitions(filter: { themes: ["likvardighet", "fullfoljd-utbildning"], kinds: [COALITION] })',
      ['koalitionen-jamlik-fullgangen-skola'],
    ],
    ['coalitions(filter: { themes: [] })', []],
    ['coalitions(filter: { themes: ["no-such-theme"] })', []],
    [
      'coalitions(filter: { member: { organisationNumber: "202100-5588" } })',
      ['koalitionen-jamlik-fullgangen-skola', 'likvardig-utbildning'],
    ],
    ['coalitions(filter: { member: { slug: "muvah" } })', ['koalitionen-jamlik-fullgangen-skola']],
    [
      'coalitions(filter: { member: { identifier: { scheme: "wikidata", value: "Q977781" } } })',
      ['koalitionen-jamlik-fullgangen-skola', 'muvah'],
    ],
    ['coalitions(filter: { member: { slug: "nobody" } })', []],
    ['people(filter: { memberOf: { slug: "muvah" } })', ['anna-singhateh', 'teresa-tomasevic']],
    ['people(filter: { name: "TERESA TOMAŠEVIĆ" })', ['teresa-tomasevic']],
    ['people(filter: { memberOf: { slug: "nobody" } })', []],
  ])('%s', async (list, expected) => expect(await slugs(list)).toEqual(expected));

  it.each([
    ['organisations', 'NAME', 68, ['altitude-meetings', 'vastra-gotalandsregionen']],
    ['organisations', 'SLUG', 68, ['altitude-meetings', 'vastra-gotalandsregionen']],
    ['coalitions', 'NAME', 17, ['european-agency', 'uppdrag-fullfoljd-utbildning']],
    ['people', 'SLUG', 16, ['anette-karlsson', 'ulrika-jerre']],
  ])('goes through all %s by %s, both ways', async (list, field, count, [first, last]) => {
    const through = (size: number, direction: string) =>
      throughPages<Edge>(
        ask,
        size,
        (page, selection) =>
          `{ list: ${list}(${page}, orderBy: { field: ${field}, direction: ${direction} }) ${selection} }`,
        'node { slug }',
        (data) => data.list,
      );
    const found = (edges: Edge[]) => edges.map(({ node }) => node.slug);
    const all = found(await through(100, 'ASC'));
    expect(new Set(all).size).toBe(count);
    expect([all[0], all.at(-1)]).toEqual([first, last]);
    expect(found(await through(7, 'ASC'))).toEqual(all);
    expect(found(await through(25, 'DESC'))).toEqual([...all].reverse());
    if (field === 'SLUG') expect(all).toEqual([...all].sort());
  });

  it('å, ä and ö come last, each in its place', async () => {
    const { data } = await ask('{ organisations(filter: { kinds: [UNIT, REGION, ASSOCIATION] }) { nodes { name } } }');
    expect(data.organisations.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Folkhälsoenheten i Skaraborg',
      'Malmö stad, Förskoleförvaltningen och Grundskoleförvaltningen',
      'Mötesplats Social Innovation',
      'Pedagogisk inspiration Malmö',
      'Region Skåne',
      'Sveriges Kommuner och Regioner',
      'Västra Götalandsregionen',
    ]);
  });

  it.each([
    [
      'organisations(filter: { memberOf: {} })',
      'Expected exactly one of id, slug, identifier, organisationNumber, got none.',
    ],
    [
      'coalitions(filter: { member: { slug: "a", id: "b" } })',
      'Expected exactly one of id, slug, identifier, organisationNumber, got id and slug.',
    ],
    ['coalitions(filter: { member: { organisationNumber: "202100-5589" } })', 'the check digit is wrong'],
    ['people(last: 101)', 'Expected last to be a whole number from 1 to 100, got 101.'],
  ])('%s is refused', async (list, message) => {
    const { errors } = await ask(`{ ${list} { totalCount } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });
});
