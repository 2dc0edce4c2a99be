import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CalendarWorld, idOf } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';
import { addEvent, changeEvent, removeEvent } from '../../support/event-acts';
import { type LiveServer, startLive } from '../../support/live-server';

const EVENTS = 'subscription { eventChanged { kind eventId epoch event { slug title organiser { name } } } }';

describeDatabases((place) => {
  let server: LiveServer;
  let client: Client;
  beforeAll(async () => {
    server = await startLive(place.url);
    const world = new CalendarWorld(server.database.dataSource);
    await world.coalition('group');
    await world.coalition('others');
    await server.write(async (draft) => {
      draft.change(await draft.row('Coalition', idOf('group')), { description: 'Known.' });
      return null;
    });
    client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
  });
  afterAll(async () => {
    await client?.dispose();
    await server?.stop();
  });

  it('tells', async () => {
    const seen = client.iterate({ query: EVENTS });
    await new Promise((r) => setTimeout(r, 300));
    await server.write(addEvent('first', 'group'));
    expect(await seen.next()).toBeDefined();
    await server.write(changeEvent('first', { title: 'Once more' }));
    expect(await seen.next()).toBeDefined();
    await server.write(removeEvent('first'));
    expect(await seen.next()).toBeDefined();
    await seen.return!();
  });
});
