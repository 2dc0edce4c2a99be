import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection } from 'mysql2';
import { DatabaseWatch } from '../../src/server/database-watch';

const SERVER = process.env.TEST_DATABASE_URL;
const SIX_LOOKS = 6 * 200;

(SERVER ? describe : describe.skip)('a watch over MariaDB', () => {
  it('leaves nothing behind on its connection, however long it looks', async () => {
    const watch = new DatabaseWatch(SERVER!);
    watch.start({ error: () => undefined, warn: () => undefined });
    await sleep(SIX_LOOKS);
    const { connection } = watch as unknown as { connection: Connection };
    const listeners = connection.listenerCount('error');
    await watch.stop();
    expect(listeners).toBeLessThanOrEqual(2);
  });
});
