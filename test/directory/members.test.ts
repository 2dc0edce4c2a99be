import { describeSeeds } from '../support/with-seeds';
import { throughPages } from '../support/through-pages';

const COALITION = 'koalitionen-jamlik-fullgangen-skola';
const PEOPLE = ['anna-singhateh', 'nadine-flatt', 'teresa-tomasevic'];

type Edge = { certainty: string; node: { id: string; member: { slug: string } } };

describeSeeds((ask) => {
  const members = async (args: string, slug = COALITION) =>
    (await ask(`{ coalition(slug: "${slug}") { members(${args}) { totalCount nodes { member { slug } } } } }`)).data
      .coalition.members as { totalCount: number; nodes: { member: { slug: string } }[] };
  const slugs = async (args: string, slug?: string) =>
    (await members(args, slug)).nodes.map(({ member }) => member.slug);

  it.each([
    ['kinds: [PERSON]', PEOPLE],
    ['kinds: [COALITION]', ['muvah']],
    ['kinds: [PERSON, COALITION], first: 2', ['anna-singhateh', 'muvah']],
    ['kinds: []', []],
    ['roles: [FOUNDER]', ['lansstyrelsen-skane', 'motesplats-social-innovation']],
    ['roles: [FOUNDER, CHAIR]', ['lansstyrelsen-skane', 'motesplats-social-innovation']],
    ['roles: [CHAIR]', []],
    ['roles: []', []],
    ['roles: [MEMBER], kinds: [PERSON]', PEOPLE],
    ['roles: [FOUNDER], kinds: [PERSON]', []],
    ['last: 2, kinds: [ORGANISATION]', ['trans-och-tjejjouren', 'unga-rorelsehindrade']],
    ['first: 1, orderBy: { field: NAME, direction: DESC }', ['unga-rorelsehindrade']],
  ])('members(%s)', async (args, expected) => expect(await slugs(args)).toEqual(expected));

  it.each([
    ['kinds: [ORGANISATION, COALITION]', 25],
    ['kinds: [ORGANISATION]', 24],
    ['kinds: [PERSON]', 3],
    ['roles: [MEMBER]', 28],
    ['at: "2026-11-22T00:00:00Z"', 28],
    ['at: "2026-11-22T00:00:00Z", certainty: YES', 0],
    ['certainty: NO', 0],
  ])('members(%s) are %i', async (args, count) => expect((await members(`${args}, first: 1`)).totalCount).toBe(count));

  it('an undated document vouches for no instant; a dated one for its day', async () => {
    const { data } = await ask(`{
      undated: coalition(slug: "${COALITION}") { members(first: 1, at: "2021-04-01T12:00:00Z") { edges { certainty } } }
      dated: coalition(slug: "spsm-och-skr") { members(first: 1, at: "2020-02-06T12:00:00Z") { edges { certainty } } }
      before: coalition(slug: "spsm-och-skr") { members(first: 1, at: "2020-02-05T12:00:00Z") { edges { certainty } } }
      after: coalition(slug: "spsm-och-skr") { members(first: 1, at: "2020-02-07T12:00:00Z") { edges { certainty } } }
    }`);
    const certainty = (name: string) => data[name].members.edges[0].certainty;
    expect(['undated', 'before', 'dated', 'after'].map(certainty)).toEqual(['POSSIBLY', 'POSSIBLY', 'YES', 'POSSIBLY']);
  });

  it.each(['NAME', 'SINCE', 'ID'])('goes through all members by %s, both ways, in pages of any size', async (field) => {
    const through = (size: number, direction: string) =>
      throughPages<Edge>(
        ask,
        size,
        (page, selection) =>
          `{ coalition(slug: "${COALITION}") { members(${page}, orderBy: { field: ${field}, direction: ${direction} }) ${selection} } }`,
        'certainty node { id member { slug } }',
        (data) => data.coalition.members,
      );
    const all = await through(28, 'ASC');
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(28);
    for (const size of [5, 27]) expect(await through(size, 'ASC')).toEqual(all);
    const nodes = (edges: Edge[]) => edges.map(({ node }) => node);
    expect(nodes(await through(9, 'DESC'))).toEqual(nodes(all).reverse());
  });

  it('orders names as Swedish does', async () => {
    expect(await slugs('first: 100', 'likvardig-utbildning')).toEqual([
      'barnombudsmannen',
      'centrala-studiestodsnamnden',
      'diskrimineringsombudsmannen',
      'kulturradet',
      'livsmedelsverket',
      'myndigheten-for-delaktighet',
      'myndigheten-for-samhallsskydd-och-beredskap',
      'myndigheten-for-tillgangliga-medier',
      'myndigheten-for-ungdoms-och-civilsamhallesfragor',
      'skolinspektionen',
      'skolverket',
      'socialstyrelsen',
      'specialpedagogiska-skolmyndigheten',
      'statistiska-centralbyran',
    ]);
  });

  it.each([
    [
      'skolverket',
      '',
      ['koalitionen-jamlik-fullgangen-skola', 'likvardig-utbildning', 'regionala-dialoger-vuxenutbildning'],
    ],
    ['skolverket', '(roles: [CONVENER])', ['likvardig-utbildning', 'regionala-dialoger-vuxenutbildning']],
    ['skolverket', '(first: 1, orderBy: { field: NAME, direction: DESC })', ['regionala-dialoger-vuxenutbildning']],
    [
      'specialpedagogiska-skolmyndigheten',
      '(roles: [REPRESENTATIVE, GUEST])',
      ['european-agency', 'uppdrag-fullfoljd-utbildning'],
    ],
    ['muvah', '', ['koalitionen-jamlik-fullgangen-skola']],
    ['nadine-flatt', '', ['koalitionen-jamlik-fullgangen-skola']],
    ['gloria-karin-lopez', '', []],
    ['sverige', '', []],
  ])('%s has the memberships%s', async (slug, args, expected) => {
    const { data } = await ask(
      `{ actor(slug: "${slug}") { memberships${args} { totalCount nodes { coalition { slug } member { slug } } } } }`,
    );
    const { nodes } = data.actor.memberships;
    expect(nodes.map(({ coalition }: { coalition: { slug: string } }) => coalition.slug)).toEqual(expected);
    expect(nodes.every(({ member }: { member: { slug: string } }) => member.slug === slug)).toBe(true);
  });

  it('tells roles, the source’s words, and for whom a member stands', async () => {
    const { data } = await ask(`{
      spsm: coalition(slug: "european-agency") { members { nodes { roles label onBehalfOf { slug name } period { edtf } } } }
      muvah: coalition(slug: "muvah") { members { nodes { member { slug } roles label onBehalfOf { __typename slug } } } }
    }`);
    expect(data.spsm.members.nodes).toEqual([
      { roles: ['REPRESENTATIVE'], label: null, onBehalfOf: { slug: 'sverige', name: 'Sverige' }, period: null },
    ]);
    const city = { __typename: 'Organisation', slug: 'malmo-stad' };
    const university = { __typename: 'Organisation', slug: 'malmo-universitet' };
    const [roles, label] = [['MEMBER'], 'arbetar med Muvah'];
    expect(data.muvah.members.nodes).toEqual([
      { member: { slug: 'anna-singhateh' }, roles, label, onBehalfOf: city },
      { member: { slug: 'malmo-stad' }, roles, label: null, onBehalfOf: null },
      { member: { slug: 'malmo-universitet' }, roles, label: null, onBehalfOf: null },
      { member: { slug: 'teresa-tomasevic' }, roles, label, onBehalfOf: university },
    ]);
  });

  it.each([
    ['first: 0', 'Expected first to be a whole number from 1 to 100, got 0.'],
    ['first: 1, last: 1', 'Expected first and after, or last and before, got some of both.'],
    ['after: "x"', 'Expected a cursor that this list gave out in the same order, got "x".'],
    [
      'at: "2021-02-30T00:00:00Z"',
      'Expected an instant such as 2021-10-12T13:00:00Z (RFC 3339), got "2021-02-30T00:00:00Z".',
    ],
  ])('members(%s) is refused', async (args, message) => {
    const { errors } = await ask(`{ coalition(slug: "${COALITION}") { members(${args}) { totalCount } } }`);
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(message);
  });

  it.each(['members(orderBy: { field: ID }, after: $after)', 'memberships(after: $after)'])(
    'a cursor of members by name is refused by %s',
    async (list) => {
      const { data } = await ask(
        `{ coalition(slug: "${COALITION}") { members(first: 1) { pageInfo { endCursor } } } }`,
      );
      const { errors } = await ask(
        `query ($after: String) { coalition(slug: "${COALITION}") { ${list} { totalCount } } }`,
        { variables: { after: data.coalition.members.pageInfo.endCursor } },
      );
      expect(errors).toEqual([
        expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('in the same order') }),
      ]);
    },
  );
});
