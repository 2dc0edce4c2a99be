import { existsSync, readFileSync } from 'node:fs';
import { ParticipationRole } from '../../src/calendar/participation-role';
import { ActorName } from '../../src/directory/actor-name.entity';
import { Citation } from '../../src/directory/citation.entity';
import { Contact } from '../../src/directory/contact.entity';
import { Membership } from '../../src/directory/membership.entity';
import { NameKind } from '../../src/directory/name-kind';
import { Person } from '../../src/directory/person.entity';
import { Position } from '../../src/directory/position.entity';
import { ActorKind } from '../../src/directory/actor-kind';
import { Basis } from '../../src/directory/basis';
import { periodBounds } from '../../src/calendar/time/period-bounds';
import { answerFeed } from '../../src/exchange/feeds/answer-feed';
import { readSnapshot } from '../../src/network/snapshot';
import { contextMaker } from '../../src/server/request-context';
import { Language } from '../../src/shared/language';
import { nameKey, textKey } from '../../src/shared/name-key';
import { cited, describeEditing, editorOf, globalIdOf } from '../support/editing-world';
import { idOf } from '../support/calendar-world';
import { TEST_PARTS } from '../support/test-parts';

const NAME = 'Vendela Kvarnström';
const NICKNAME = 'Kvarnis';
const EMAIL = 'vendela@example.se';
const TRACES = [NAME, NICKNAME, EMAIL, 'vendela-kvarnstrom', nameKey(NAME), textKey(NAME)];

const period = periodBounds(null, 'Europe/Stockholm', []);

describeEditing(({ world, act, ask, database }) => {
  const person = '{ slug: "vendela-kvarnstrom" }';
  const PAYLOAD = '{ person { id } userErrors { code path } changes { kind type } }';
  const erase = (rest: string) => `personErase(input: { person: ${person}, ${rest} }) ${PAYLOAD}`;

  /** Every row of every table, as one text in small letters. */
  const everything = async (): Promise<string> => {
    const { dataSource } = database();
    const tables = [...new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName))];
    const rows = await Promise.all(tables.map((table) => dataSource.query(`select * from ${table}`)));
    return JSON.stringify(rows).toLowerCase();
  };

  const tracesIn = (text: string) => TRACES.filter((trace) => text.includes(trace.toLowerCase()));

  beforeAll(async () => {
    const made = world();
    await made.source('list', '2026-01-01');
    await made.organisation('agency', { description: `Leds av ${NAME}.` });
    await made.organisation('foundation', { name: 'Vendela Kvarns stiftelse' });
    await made.coalition('network', { statedMemberCount: 25 });
    await made.membership('agency', 'network');
    const slug = 'vendela-kvarnstrom';
    await made.put(Person, slug, { actorKind: ActorKind.PERSON, slug, name: NAME, nameKey: nameKey(NAME) });
    for (const [position, [text, kind]] of [
      [NAME, NameKind.OFFICIAL],
      [NICKNAME, NameKind.ALIAS],
    ].entries())
      await made.put(ActorName, text, {
        ...{ actorId: idOf(slug), text, textKey: textKey(text), language: Language.SV, kind, position, ...period },
      });
    await made.put(Contact, 'contact', { actorId: idOf(slug), email: EMAIL, phone: null, note: `Ring ${NICKNAME}` });
    await made.put(Position, 'post', {
      ...{ personId: idOf(slug), organisationId: idOf('agency'), title: 'chef', ...period },
    });
    await made.put(Membership, 'seat', {
      ...{ memberId: idOf(slug), coalitionId: idOf('network'), roles: 'MEMBER', ...period },
    });
    await made.event('meeting', 'network', '2027-01', {
      title: `Samtal med ${NAME}`,
      location: `Hos ${NAME.toUpperCase()}`,
    });
    await made.participation('meeting', slug, ParticipationRole.SPEAKER, { label: `Som ${NICKNAME}` });
    await made.put(Citation, 'note', {
      ...{ sourceId: idOf('list'), subjectType: 'Event', subjectId: idOf('meeting'), position: 0, field: null },
      ...{ basis: Basis.INFERRED, note: `${NAME}s ord`, locator: null },
    });
    const participant = `{ actor: ${person}, role: SPEAKER, label: "${NAME}" }`;
    const done = await act(
      `eventSchedule(input: { organiser: { slug: "network" }, title: "Kväll med ${NAME}", when: "2027-02", subjects: [{ text: "${NAME} berättar" }],
        participants: [${participant}], ${cited('list')}, idempotencyKey: "evening with ${NAME}" }) { event { id slug } userErrors { code message } }`,
    );
    expect(done).toMatchObject({ userErrors: [], event: { slug: 'kvall-med-vendela-kvarnstrom-2027-02' } });
    expect(tracesIn(await everything())).toEqual(TRACES);
  });

  it('is for administrators, who know what they erase', async () => {
    await expect(act(erase('expectedVersion: 1'), editorOf('vendela-kvarnstrom'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await act(erase('expectedVersion: 2'))).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const other = 'personErase(input: { person: { slug: "agency" }, expectedVersion: 1 })';
    expect((await act(`${other} ${PAYLOAD}`)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'person'] }]);
  });

  it('tells what it would do and does nothing', async () => {
    const { changes } = await act(erase('expectedVersion: 1, dryRun: true'));
    expect(changes).toContainEqual({ kind: 'REMOVED', type: 'Contact' });
    expect(tracesIn(await everything())).toEqual(TRACES);
  });

  it('leaves nothing of the person in any table, and the rest as it is', async () => {
    const { userErrors, person: left } = await act(erase('expectedVersion: 1'));
    expect(userErrors).toEqual([]);
    expect(left).toBeNull();
    expect(tracesIn(await everything())).toEqual([]);
    const { data } = await ask(`{
      coalition(slug: "network") { statedMemberCount members { nodes { member { slug } } } }
      event(slug: "meeting") { title location participations { role } citations { note } version }
      organisation(slug: "agency") { description } foundation: organisation(slug: "foundation") { name }
      node(id: "${globalIdOf('Person', 'vendela-kvarnstrom')}") { id }
      search(query: "Vendela Kvarnström") { nodes { __typename } }
    }`);
    expect(data).toMatchObject({
      coalition: { statedMemberCount: 25, members: { nodes: [{ member: { slug: 'agency' } }] } },
      event: { title: 'Samtal med N.N.', location: 'Hos N.N.', participations: [], citations: [{ note: 'N.N.s ord' }] },
      organisation: { description: 'Leds av N.N..' },
      ...{ foundation: { name: 'Vendela Kvarns stiftelse' }, node: null },
    });
    expect(data.event.version).toBeGreaterThan(1);
  });

  it('keeps in the history that something was done, but not what', async () => {
    const { data } = await ask(
      `{ coalition(slug: "network") { history(first: 100) { nodes { act change { type before after } } } } }`,
    );
    const erased = data.coalition.history.nodes.find(
      ({ act, change }: { act: string; change: { type: string } }) =>
        act === 'personErase' && change.type === 'Membership',
    );
    expect(erased).toEqual({ act: 'personErase', change: { type: 'Membership', before: null, after: null } });
  });

  it('leaves nothing in the feeds', async () => {
    const current = await readSnapshot(database().reader);
    const context = () => contextMaker({ ...TEST_PARTS, reader: database().reader, keeper: { current } })();
    for (const format of ['ics', 'atom', 'json']) {
      const { status, body } = await answerFeed(`/feeds/coalitions/network.${format}?from=all`, context());
      expect(status).toBe(200);
      expect(tracesIn(String(body).toLowerCase())).toEqual([]);
    }
  });

  it('leaves nothing in the file of SQLite, nor in its log', () => {
    const { database: path, type } = database().dataSource.options as { database: string; type: string };
    if (type !== 'better-sqlite3') return;
    for (const file of [path, `${path}-wal`].filter((one) => existsSync(one)))
      expect(tracesIn(readFileSync(file, 'utf8').toLowerCase())).toEqual([]);
  });
});
