import { ChangeKind } from '../../src/editing/change-kind';
import { summedChanges } from '../../src/editing/summed-changes';
import { Contact } from '../../src/directory/contact.entity';
import { ANYONE, type Viewer } from '../../src/access/viewer';
import { cited, describeEditing, editorOf, globalIdOf } from '../support/editing-world';
import { idOf } from '../support/calendar-world';
import { ADMINISTRATOR, mutate } from '../support/mutate';

const { ADDED, CHANGED, REMOVED } = ChangeKind;

describe('What several changes of one object do together', () => {
  it.each([
    [[ADDED, CHANGED], [ADDED]],
    [[ADDED, REMOVED], []],
    [[CHANGED, CHANGED], [CHANGED]],
    [[CHANGED, REMOVED], [REMOVED]],
    [[REMOVED, ADDED], [CHANGED]],
    [[ADDED, REMOVED, ADDED], [ADDED]],
  ])('%s is %s', (kinds, summed) => {
    const changes = kinds.map((kind, epoch) => ({ epoch, kind, type: 'Event', id: 'a' }));
    expect(summedChanges(changes).map(({ kind }) => kind)).toEqual(summed);
  });

  it('stands where the last of them stood', () => {
    const change = (epoch: number, id: string) => ({ epoch, kind: CHANGED, type: 'Event', id });
    expect(summedChanges([change(1, 'a'), change(2, 'b'), change(3, 'a')])).toEqual([change(2, 'b'), change(3, 'a')]);
  });
});

describeEditing(({ world, act, ask, database }) => {
  const as = async (viewer: Viewer, query: string) => (await mutate(database(), query, { viewer })).data;

  beforeAll(async () => {
    const made = world();
    await made.source('list', '2026-01-01');
    for (const slug of ['agency', 'other', 'double']) await made.organisation(slug);
    await made.coalition('network');
    await made.put(Contact, 'contact', { actorId: idOf('agency'), email: 'a@example.se', phone: '1', note: 'n' });
  });

  const event = `eventSchedule(input: { organiser: { slug: "network" }, title: "Möte", when: "2027-01", ${cited('list')} }) { event { id version } userErrors { message } }`;
  const HISTORY =
    'history(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { act by at change { kind type before after } } }';

  it('tells the version and the history of names, keys and citations, which have mutations of their own', async () => {
    const actor = 'actor: { slug: "other" }';
    const facts = 'id version history { totalCount nodes { act } }';
    const { actorName: name } = await act(
      `actorNameCreate(input: { ${actor}, text: "Another", language: EN, kind: OFFICIAL, ${cited('list')} }) { actorName { ${facts} citations { ${facts} } } userErrors { message } }`,
    );
    const { identifier: key } = await act(
      `identifierCreate(input: { ${actor}, scheme: "wikidata", value: "Q42", ${cited('list')} }) { identifier { ${facts} } userErrors { message } }`,
    );
    expect([name.version, name.citations[0].version, key.version]).toEqual([1, 1, 1]);
    expect(key.history).toEqual({ totalCount: 2, nodes: [{ act: 'identifierCreate' }, { act: 'identifierCreate' }] });
    const { citation } = await act(
      `citationUpdate(input: { id: "${name.citations[0].id}", expectedVersion: ${name.citations[0].version}, locator: "p. 2" }) { citation { version history { nodes { act } } } userErrors { message } }`,
    );
    expect(citation).toEqual({
      version: 2,
      history: { nodes: [{ act: 'citationUpdate' }, { act: 'actorNameCreate' }] },
    });
  });

  it('tells who changed what and when, the latest first, and to whom it may be told', async () => {
    const { event: made } = await act(event);
    await act(
      `eventUpdate(input: { id: "${made.id}", expectedVersion: 1, title: "Stormöte" }) { userErrors { code } }`,
    );
    const query = `{ event(id: "${made.id}") { version ${HISTORY} } }`;
    const { event: told } = await as(ADMINISTRATOR, query);
    expect(told).toMatchObject({
      version: 2,
      history: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            ...{ act: 'eventUpdate', by: 'Ada Administrator', at: '2026-11-22T12:00:00.000Z' },
            change: { kind: 'CHANGED', type: 'Event', before: { title: 'Möte' }, after: { title: 'Stormöte' } },
          },
        ],
      },
    });
    expect((await as(editorOf('other'), query)).event.history.nodes[0].by).toBe('Ada Administrator');
    expect((await as(ANYONE, query)).event.history.nodes[0]).toMatchObject({ act: 'eventUpdate', by: null });
    const after = `history(first: 5, after: "${told.history.pageInfo.endCursor}") { nodes { act change { type } } }`;
    const { event: rest } = await as(ANYONE, `{ event(id: "${made.id}") { ${after} } }`);
    expect(rest.history.nodes.map(({ act: done }: { act: string }) => done)).toEqual([
      'eventSchedule',
      'eventSchedule',
    ]);
    const { data } = await ask(`{ coalition(slug: "network") { version history { totalCount } } }`);
    expect(data.coalition).toEqual({ version: 1, history: { totalCount: 2 } });
  });

  it('shows how an actor is reached only to those who may change it', async () => {
    const query = '{ organisation(slug: "agency") { contact { version email phone note } } }';
    const contact = { version: 1, email: 'a@example.se', phone: '1', note: 'n' };
    for (const viewer of [ADMINISTRATOR, editorOf('agency')])
      expect((await as(viewer, query)).organisation).toEqual({ contact });
    for (const viewer of [ANYONE, editorOf('other'), editorOf()])
      expect((await as(viewer, query)).organisation).toEqual({ contact: null });
  });

  it('keeps personal data out of the history that others see', async () => {
    const merge = `actorMerge(input: { from: { slug: "agency" }, into: { slug: "double" }, expectedVersion: 1, intoVersion: 1 }) { userErrors { message } }`;
    expect(await act(merge)).toEqual({ userErrors: [] });
    const query = '{ organisation(slug: "double") { history(first: 100) { nodes { change { type } } } } }';
    const types = async (viewer: Viewer) =>
      (await as(viewer, query)).organisation.history.nodes.map(
        ({ change }: { change: { type: string } }) => change.type,
      );
    for (const viewer of [ADMINISTRATOR, editorOf('double')]) expect(await types(viewer)).toContain('Contact');
    for (const viewer of [ANYONE, editorOf('other')]) expect(await types(viewer)).not.toContain('Contact');
  });

  it('tells since an epoch what is new, otherwise, gone or merged', async () => {
    const CHANGES = '{ epoch isComplete changes { epoch kind type id mergedInto } }';
    const since = async (epoch: number, rest = '') =>
      (await ask(`{ changes(since: ${epoch} ${rest}) ${CHANGES} }`)).data.changes;
    const all = await since(0);
    expect(all.isComplete).toBe(true);
    expect(all.changes).toContainEqual({
      ...{ epoch: all.epoch, kind: 'REMOVED', type: 'Organisation', id: globalIdOf('Organisation', 'agency') },
      mergedInto: globalIdOf('Organisation', 'double'),
    });
    expect(all.changes.map(({ type }: { type: string }) => type)).not.toContain('Contact');
    expect(await since(all.epoch)).toEqual({ epoch: all.epoch, isComplete: true, changes: [] });
    expect(await since(all.epoch + 1)).toMatchObject({ epoch: all.epoch, isComplete: false });
    const first = await since(0, 'first: 1');
    expect(first).toMatchObject({ epoch: 1, isComplete: true });
    expect(first.changes.length).toBeGreaterThan(0);
    expect((await since(first.epoch, 'first: 1')).epoch).toBeGreaterThan(first.epoch);

    const { event: made } = await act(event);
    const subjects = `subjects: [{ text: "A" }]`;
    await act(`eventUpdate(input: { id: "${made.id}", expectedVersion: 1, ${subjects} }) { userErrors { code } }`);
    const { data } = await ask(`{ event(id: "${made.id}") { version } }`);
    const before = await since(all.epoch);
    const ofEvent = ({ id }: { id: string }) => id === made.id;
    expect(before.changes.filter(ofEvent)).toMatchObject([{ kind: 'ADDED', type: 'Event', epoch: before.epoch }]);
    expect((await since(before.epoch - 1)).changes.filter(ofEvent)).toMatchObject([{ kind: 'CHANGED', type: 'Event' }]);
    await act(
      `eventDelete(input: { id: "${made.id}", expectedVersion: ${data.event.version} }) { userErrors { code } }`,
    );
    expect((await since(before.epoch)).changes.filter(ofEvent)).toMatchObject([{ kind: 'REMOVED', mergedInto: null }]);
    expect((await since(all.epoch)).changes.filter(ofEvent)).toEqual([]);
    const bad = await ask(`{ changes(since: -1) { epoch } }`);
    expect(bad.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});
