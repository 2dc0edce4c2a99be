import { Membership } from '../../src/directory/membership.entity';
import { MembershipRole } from '../../src/directory/membership-role';
import { ParticipationRole } from '../../src/calendar/participation-role';
import { ActorName } from '../../src/directory/actor-name.entity';
import { ActorTheme } from '../../src/directory/actor-theme.entity';
import { Identifier } from '../../src/directory/identifier.entity';
import { NameKind } from '../../src/directory/name-kind';
import { PartOf } from '../../src/directory/part-of.entity';
import { Theme } from '../../src/directory/theme.entity';
import { periodBounds } from '../../src/calendar/time/period-bounds';
import { answerFeed } from '../../src/exchange/feeds/answer-feed';
import { readSnapshot } from '../../src/network/snapshot';
import { contextMaker } from '../../src/server/request-context';
import { Language } from '../../src/shared/language';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeEditing, editorOf, globalIdOf } from '../support/editing-world';
import { TEST_PARTS } from '../support/test-parts';

const PAYLOAD = '{ actor { id slug version } userErrors { code message path currentVersion } changes { kind type } }';

const period = (edtf: string | null) => ({ period: edtf, ...periodBounds(edtf, 'Europe/Stockholm', []) });

/** An actor with a name that says so, as the import makes it. */
const named = async (world: CalendarWorld, slug: string, text: string) => {
  const name = {
    actorId: idOf(slug),
    text,
    textKey: text,
    language: Language.SV,
    kind: NameKind.OFFICIAL,
    position: 0,
  };
  await world.put(ActorName, `${slug} ${text}`, { ...name, ...period(null) });
  await world.cite('list', 'ActorName', `${slug} ${text}`);
};

describeEditing(({ world, act, ask, database }) => {
  beforeAll(async () => {
    const made = world();
    await made.source('list', '2026-01-01');
    await made.source('report', '2026-02-01');
    for (const slug of ['agency', 'agency-again', 'part', 'third']) await made.organisation(slug, { name: slug });
    await named(made, 'agency', 'Myndigheten');
    await named(made, 'agency-again', 'Myndigheten');
    await named(made, 'agency-again', 'Verket');
    for (const slug of ['network', 'other', 'twice']) await made.coalition(slug);
    await made.membership('agency', 'network', '2020/2021', '2026-01-01');
    await made.cite('list', 'Membership', 'agency network 2020/2021');
    await made.membership('agency-again', 'network', '2021/2023');
    await made.cite('list', 'Membership', 'agency-again network 2021/2023');
    await made.cite('report', 'Membership', 'agency-again network 2021/2023');
    await made.membership('agency', 'twice', '2010/2011');
    await made.membership('agency-again', 'twice', '2015/2016');
    await made.membership('agency-again', 'other');
    const behalf = { memberId: idOf('agency'), onBehalfOfId: idOf('agency-again'), coalitionId: idOf('other') };
    await made.put(Membership, 'behalf', { ...behalf, roles: MembershipRole.GUEST, ...period(null) });
    await made.put(Identifier, 'number', { actorId: idOf('agency-again'), scheme: 'wikidata', value: 'Q1' });
    await made.put(Theme, 'school', { slug: 'school', name: 'school', nameKey: 'school' });
    for (const slug of ['agency', 'agency-again'])
      await database()
        .dataSource.getRepository(ActorTheme)
        .insert({ actorId: idOf(slug), themeId: idOf('school'), position: 0 });
    await made.put(PartOf, 'unit', { partId: idOf('part'), wholeId: idOf('agency-again'), ...period(null) });
    await made.event('meeting', 'network', '2027-01');
    await made.participation('meeting', 'agency', ParticipationRole.HOST);
    await made.participation('meeting', 'agency-again', ParticipationRole.HOST);
    await made.event('own', 'agency-again', '2027-02');
  });

  const merge = (from: string, into: string, rest = 'expectedVersion: 1, intoVersion: 1') =>
    `actorMerge(input: { from: { slug: "${from}" }, into: { slug: "${into}" }, ${rest} }) ${PAYLOAD}`;

  it.each([
    ['itself', 'agency', 'agency', 'INVALID'],
    ['one of another kind', 'network', 'agency', 'CONTRADICTION'],
    ['none', 'nobody', 'agency', 'NOT_FOUND'],
  ])('refuses to merge an actor with %s', async (_, from, into, code) => {
    expect((await act(merge(from, into))).userErrors).toMatchObject([{ code, path: ['input', 'from'] }]);
  });

  it('refuses a coalition that would be a member of itself, and an organisation that would be part of itself', async () => {
    const made = world();
    for (const slug of ['outer', 'inner']) await made.coalition(slug);
    await made.membership('inner', 'outer');
    expect((await act(merge('inner', 'outer'))).userErrors).toMatchObject([{ code: 'CONTRADICTION' }]);
    expect((await act(merge('part', 'agency-again'))).userErrors).toMatchObject([{ code: 'CONTRADICTION' }]);
  });

  it('is for administrators', async () => {
    const call = act(merge('agency-again', 'agency'), editorOf('agency', 'agency-again'));
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses either of two that was changed meanwhile', async () => {
    for (const rest of ['expectedVersion: 2, intoVersion: 1', 'expectedVersion: 1, intoVersion: 2'])
      expect((await act(merge('agency-again', 'agency', rest))).userErrors).toMatchObject([
        { code: 'CONFLICT', currentVersion: 1 },
      ]);
  });

  it('tells what it would do and does nothing', async () => {
    const { actor, changes } = await act(
      merge('agency-again', 'agency', 'expectedVersion: 1, intoVersion: 1, dryRun: true'),
    );
    expect(actor).toBeNull();
    expect(changes).toContainEqual({ kind: 'REMOVED', type: 'Organisation' });
    const { data } = await ask('{ organisation(slug: "agency-again") { slug } }');
    expect(data.organisation).toEqual({ slug: 'agency-again' });
    const [{ n }] = await database().reader.rows<{ n: number }>('select count(*) as n from redirects', []);
    expect(n).toBe(0);
  });

  it('moves all to the one that stays, joins what is double, and leads there from everything old', async () => {
    const account = '01900000-0000-7000-8000-00000000000a';
    const { dataSource } = database();
    await dataSource.query(
      `insert into accounts (id, version, created_at, updated_at, name, role) values ('${account}', 1, 0, 0, 'Edit', 'EDITOR')`,
    );
    await dataSource.query('insert into account_actors (account_id, actor_id) values (?, ?)', [
      account,
      idOf('agency-again'),
    ]);
    const { actor, userErrors } = await act(merge('agency-again', 'agency'));
    expect(userErrors).toEqual([]);
    expect(actor).toMatchObject({ id: globalIdOf('Organisation', 'agency'), slug: 'agency' });

    const { data } = await ask(`{
      node(id: "${globalIdOf('Organisation', 'agency-again')}") { id ... on Organisation {
        slug name names { text kind citations { source { slug } } } identifiers { value } themes { slug }
        parts { part { slug } }
        memberships { nodes { coalition { slug } onBehalfOf { slug } roles period { edtf } citations { source { slug } } } }
        events { nodes { slug } }
        history { totalCount }
      } }
      slug: organisation(slug: "agency-again") { slug }
      key: organisation(identifier: { scheme: "wikidata", value: "Q1" }) { slug }
      event(slug: "meeting") { participations { role actor { slug } } }
    }`);
    expect(data.slug).toEqual({ slug: 'agency' });
    expect(data.key).toEqual({ slug: 'agency' });
    const { memberships, ...rest } = data.node;
    expect(rest).toMatchObject({
      ...{ id: globalIdOf('Organisation', 'agency'), slug: 'agency', name: 'Myndigheten' },
      names: [
        { text: 'Myndigheten', kind: 'OFFICIAL', citations: [{ source: { slug: 'list' } }] },
        { text: 'Verket', kind: 'ALIAS', citations: [{ source: { slug: 'list' } }] },
      ],
      ...{ identifiers: [{ value: 'Q1' }], themes: [{ slug: 'school' }], parts: [{ part: { slug: 'part' } }] },
    });
    expect(rest.history.totalCount).toBeGreaterThan(0);
    expect(rest.events.nodes).toContainEqual({ slug: 'own' });
    const inNetwork = memberships.nodes.filter(
      (one: { coalition: { slug: string } }) => one.coalition.slug === 'network',
    );
    expect(inNetwork).toEqual([
      {
        ...{ coalition: { slug: 'network' }, onBehalfOf: null, roles: ['MEMBER'], period: { edtf: '2020/2023' } },
        citations: [{ source: { slug: 'list' } }, { source: { slug: 'report' } }],
      },
    ]);
    const ofOther = memberships.nodes.filter((one: { coalition: { slug: string } }) => one.coalition.slug === 'other');
    expect(ofOther).toMatchObject([{ onBehalfOf: null }]);
    expect([...ofOther[0].roles].sort()).toEqual(['GUEST', 'MEMBER']);
    const twice = memberships.nodes.filter((one: { coalition: { slug: string } }) => one.coalition.slug === 'twice');
    expect(twice.map((one: { period: { edtf: string } }) => one.period.edtf).sort()).toEqual([
      '2010/2011',
      '2015/2016',
    ]);
    expect(data.event.participations).toEqual([{ role: 'HOST', actor: { slug: 'agency' } }]);
    const rights = await dataSource.query('select actor_id as id from account_actors where account_id = ?', [account]);
    expect(rights).toEqual([{ id: idOf('agency') }]);
  });

  it('leads the feeds of the old slug to the new one', async () => {
    const current = await readSnapshot(database().reader);
    const context = () => contextMaker({ ...TEST_PARTS, reader: database().reader, keeper: { current } })();
    const { status, headers } = await answerFeed('/feeds/organisations/agency-again.ics?lang=en', context());
    expect(status).toBe(301);
    expect(headers).toEqual({ location: 'https://samverkan.example/feeds/organisations/agency.ics?lang=en' });
    const filtered = await answerFeed('/feeds/events.json?actor=agency-again', context());
    expect(filtered.status).toBe(200);
  });

  it('leads there again when that one is merged, too', async () => {
    const version = async (slug: string) => (await ask(`{ actor(slug: "${slug}") { version } }`)).data.actor.version;
    const versions = `expectedVersion: ${await version('agency')}, intoVersion: ${await version('third')}`;
    const { userErrors } = await act(merge('agency-again', 'third', versions));
    expect(userErrors).toEqual([]);
    const { data } = await ask(`{ a: actor(slug: "agency-again") { slug } b: actor(slug: "agency") { slug }
      c: node(id: "${globalIdOf('Organisation', 'agency-again')}") { id } }`);
    expect(data).toEqual({
      a: { slug: 'third' },
      b: { slug: 'third' },
      c: { id: globalIdOf('Organisation', 'third') },
    });
    const end = `membershipCreate(input: { coalition: { slug: "other" }, member: { slug: "agency-again" }, citations: [{ source: { slug: "list" } }], period: "2030/2031" })`;
    const added = await act(`${end} { membership { member { slug } } userErrors { code } }`);
    expect(added).toEqual({ membership: { member: { slug: 'third' } }, userErrors: [] });
  });

  it('leads there from the old id also when the old slug becomes its own', async () => {
    const { data: before } = await ask('{ actor(slug: "third") { id version } }');
    const { id, version } = before.actor;
    const update = `organisationUpdate(input: { id: "${id}", expectedVersion: ${version}, slug: "agency-again" })`;
    expect((await act(`${update} { userErrors { code } }`)).userErrors).toEqual([]);
    const { data } = await ask(`{ own: actor(slug: "agency-again") { id } former: actor(slug: "third") { id }
      merged: node(id: "${globalIdOf('Organisation', 'agency-again')}") { id } }`);
    expect(data).toEqual({ own: { id }, former: { id }, merged: { id } });
  });
});
