import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { toGlobalId } from '../../../src/shared/global-id';
import { idOf } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';
import { addEvent, changeEvent, removeEvent } from '../../support/event-acts';
import { type LiveServer, startLive } from '../../support/live-server';
import { fillLiveWorld, nextOf } from '../../support/live-world';
import { until } from '../../support/until';

const FIELDS = '{ kind eventId epoch event { slug title organiser { slug } } }';

describeDatabases((place) => {
  let server: LiveServer;
  /** Another process on the same database. */
  let other: LiveServer;
  let client: Client;

  beforeAll(async () => {
    server = await startLive(place.url);
    await fillLiveWorld(server);
    other = await startLive(place.url);
    const url = `${server.url.replace('http', 'ws')}/graphql`;
    client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  });
  afterAll(async () => {
    await client?.dispose();
    await server?.stop();
    await other?.stop();
  });

  const listen = async (args = '') => {
    const before = server.feed.size;
    const seen = client.iterate({ query: `subscription { eventChanged${args} ${FIELDS} }` });
    await until(async () => server.feed.size > before);
    return {
      next: async () => (await nextOf(seen)).data!.eventChanged as { kind: string; event: { slug: string } | null },
      end: async () => {
        const listening = server.feed.size;
        await seen.return!();
        await until(async () => server.feed.size < listening);
      },
    };
  };

  it('tells of an event that is added, changed and removed, with its epoch', async () => {
    const seen = await listen();
    await server.write(addEvent('first', 'group'));
    const { epoch } = server.keeper.current;
    const eventId = toGlobalId('Event', idOf('first'));
    const event = { slug: 'first', title: 'first', organiser: { slug: 'group' } };
    expect(await seen.next()).toEqual({ kind: 'ADDED', eventId, epoch, event });
    await server.write(changeEvent('first', { title: 'Once more' }));
    expect(await seen.next()).toEqual({
      kind: 'CHANGED',
      eventId,
      epoch: epoch + 1,
      event: { ...event, title: 'Once more' },
    });
    await server.write(removeEvent('first'));
    expect(await seen.next()).toEqual({ kind: 'REMOVED', eventId, epoch: epoch + 2, event: null });
    await seen.end();
  });

  it('tells of its parts as of the event', async () => {
    await server.write(addEvent('parts', 'group'));
    const seen = await listen();
    await server.write(async (draft) => {
      draft.add(
        'EventSubject',
        { eventId: idOf('parts'), position: 0, text: 'Skolval', textEn: null },
        idOf('subject'),
      );
      return null;
    });
    expect(await seen.next()).toMatchObject({ kind: 'CHANGED', event: { slug: 'parts' } });
    await server.write(async (draft) => {
      await draft.remove((await draft.find('EventSubject', idOf('subject')))!);
      return null;
    });
    expect(await seen.next()).toMatchObject({ kind: 'CHANGED', event: { slug: 'parts' } });
    await seen.end();
  });

  it('tells who filters of what fits as it was or as it is', async () => {
    const confirmed = await listen('(filter: { statuses: [CONFIRMED] })');
    const group = await listen('(filter: { organiser: { slug: "group" } })');
    const agency = await listen('(inCalendarOf: { slug: "agency" })');
    await server.write(addEvent('elsewhere', 'others', '2027-04', { status: 'TENTATIVE' }));
    await server.write(addEvent('ours', 'group'));
    expect(await confirmed.next()).toMatchObject({ kind: 'ADDED', event: { slug: 'ours' } });
    expect(await group.next()).toMatchObject({ kind: 'ADDED', event: { slug: 'ours' } });
    expect(await agency.next()).toMatchObject({ kind: 'ADDED', event: { slug: 'ours' } });
    // Each is heard before the next is written: those that come in quick succession may be told as one.
    const bothHear = async (change: object) => {
      for (const one of [group, agency]) expect(await one.next()).toMatchObject(change);
    };
    await server.write(changeEvent('ours', { status: 'CANCELLED' }));
    expect(await confirmed.next()).toMatchObject({ kind: 'CHANGED', event: { slug: 'ours' } });
    await bothHear({ kind: 'CHANGED', event: { slug: 'ours' } });
    await server.write(changeEvent('ours', { title: 'Off' }));
    await bothHear({ kind: 'CHANGED', event: { slug: 'ours' } });
    await server.write(async (draft) => {
      const ids = { eventId: idOf('elsewhere'), actorId: idOf('group'), onBehalfOfId: null };
      draft.add(
        'Participation',
        { ...ids, position: 0, role: ParticipationRole.ORGANISER, label: null },
        idOf('joined'),
      );
      return null;
    });
    await bothHear({ kind: 'CHANGED', event: { slug: 'elsewhere' } });
    await server.write(removeEvent('elsewhere'));
    await bothHear({ kind: 'REMOVED', event: null });
    await server.write(addEvent('last', 'group'));
    expect(await confirmed.next()).toMatchObject({ kind: 'ADDED', event: { slug: 'last' } });
    for (const one of [confirmed, group, agency]) await one.end();
  });

  it('tells within 2 s of what another process wrote, and memory has it by then', async () => {
    const seen = await listen();
    const written = Date.now();
    await other.write(addEvent('foreign', 'group'));
    expect(await seen.next()).toMatchObject({ kind: 'ADDED', event: { slug: 'foreign' } });
    const took = Date.now() - written;
    process.stdout.write(`${place.name}: told of another process's write after ${took} ms, by looking\n`);
    expect(took).toBeLessThan(2_000);
    expect(server.keeper.current.search.search('foreign').map(({ id }) => id)).toEqual([idOf('foreign')]);
    await seen.end();
  });

  it('says so where it is not known what has changed', async () => {
    const seen = await listen('(filter: { organiser: { slug: "others" } })');
    await server.database.dataSource.query('update data_state set epoch = epoch + 1');
    await server.keeper.refresh();
    expect(await seen.next()).toEqual({
      kind: 'RESYNC',
      eventId: null,
      epoch: server.keeper.current.epoch,
      event: null,
    });
    await seen.end();
  });

  it('asks no more statements for many who listen than for one', async () => {
    const one = await listen();
    await server.write(addEvent('counted', 'group'));
    await one.next();
    const many = await Promise.all(
      Array.from({ length: 20 }, () => client.iterate({ query: `subscription { eventChanged ${FIELDS} }` })),
    );
    const all = many.map((seen) => seen.next());
    await until(async () => server.feed.size === 21);
    const { reader } = server.database;
    const rows = jest.spyOn(reader, 'rows');
    await server.write(changeEvent('counted', { title: 'Counted' }));
    const told = await Promise.all(all);
    expect(told.map(({ value }) => value.data.eventChanged.event.title)).toEqual(Array(20).fill('Counted'));
    expect(rows.mock.calls.length).toBeLessThan(5);
    rows.mockRestore();
    await Promise.all(many.map((seen) => seen.return!()));
    await one.next();
    await one.end();
  });

  it('answers queries and refuses documents as over HTTP', async () => {
    const { url } = server;
    for (const query of [
      '{ coalition(slug: "group") { name } }',
      '{ __schema { queryType { name } } }',
      '{ absent }',
      '{ coalition(slug: "group") {',
      '{ coalition { name } }',
      'query($first: Int) { organisations(first: $first) { totalCount } }',
      `{ ${'coalition(slug: "a") { '.repeat(1)} ${'parts { whole { '.repeat(7)} id ${'} }'.repeat(7)} } }`,
      'mutation { membershipDelete(input: { id: "x", expectedVersion: 1 }) { userErrors { code } } }',
    ]) {
      const body = JSON.stringify({ query, variables: { first: -1 } });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const overHttp = await response.json();
      const overSocket = await client
        .iterate({ query, variables: { first: -1 } })
        .next()
        .then(
          ({ value }) => value,
          (errors: unknown) => ({ errors }),
        );
      const bare = (text: unknown) => JSON.parse(JSON.stringify(text).replace(/"(line|column)":\d+/g, '"$1":0'));
      expect(bare(overSocket)).toEqual(bare(overHttp));
    }
  });

  it('refuses who is not there, and a subscription where one answer is all there is', async () => {
    await expect(
      client.iterate({ query: `subscription { eventChanged(inCalendarOf: { slug: "absent" }) ${FIELDS} }` }).next(),
    ).rejects.toMatchObject([
      { message: 'Expected an actor that exists, got none.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const body = JSON.stringify({ query: `subscription { eventChanged ${FIELDS} }` });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(server.feed.size).toBe(0);
  });
});
