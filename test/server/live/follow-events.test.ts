import { EventFeed } from '../../../src/calendar/live/event-feed';
import { followEvents } from '../../../src/server/live/follow-events';
import { describeDatabases } from '../../support/databases';
import { type LiveServer, startLive } from '../../support/live-server';
import { until } from '../../support/until';

describeDatabases((place) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLive(place.url);
  });
  afterAll(() => server?.stop());

  it('tells who listens to read anew where memory never catches up with the data', async () => {
    const feed = new EventFeed();
    const heard = feed.listen();
    const { current } = server.keeper;
    const keeper = {
      current,
      onMove: (watcher: () => void) => (move = watcher),
      refresh: () => new Promise<void>(() => undefined),
    };
    let move = (): void => undefined;
    followEvents({ keeper, reader: server.database.reader, feed, context: () => ({}) as never, log: server.app.log });

    await server.database.dataSource.query('update data_state set epoch = epoch + 2');
    keeper.current = { ...current, epoch: current.epoch + 1 } as never;
    move();

    const told: unknown[] = [];
    void heard.next().then(({ value }) => told.push(value));
    await until(async () => told.length > 0);
    expect(told).toMatchObject([{ kind: 'RESYNC', epoch: current.epoch + 1 }]);
  });
});
