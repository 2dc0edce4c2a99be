import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openReader } from '../../src/server/open-reader';
import { startMain } from '../../test/support/run-main';
import { type DatabaseKind } from '../bench/network/database-place';
import { ask } from './client';
import { Editor, readWorld } from './editor';
import { freshPlace } from './place';
import { type Report } from './report';

const READ = JSON.stringify({
  query: '{ coalitions(first: 20) { nodes { name members(first: 20) { nodes { member { name } } } } } }',
});

/** The server accepts nothing any more: the request was never taken. */
const isRefused = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';

/** Stops a server by SIGTERM while readers and writers ask without pause over connections that they keep: each request that it took must be answered. */
export const stopUnderLoad = async (program: string, kind: DatabaseKind, stops: number): Promise<Report> => {
  const place = await freshPlace(kind);
  const reader = openReader(place.url);
  const violations: string[] = [];
  let answered = 0;
  let asked = 0;
  let writes = 0;
  let longest = 0;
  try {
    for (let stop = 0; stop < stops; stop++) {
      const server = await startMain(program, { DATABASE_URL: place.url, SEEDS: 'on' });
      const world = await readWorld(server.url);
      const agent = new Agent({ keepAlive: true });
      const editor = new Editor(server.url, place.key, world, agent);
      const feed = new URL('/feeds/events.ics', server.url).href;
      const reading = (path: string, body?: string) => async () => {
        const { status } = await ask(path, { method: body ? 'POST' : 'GET', body, agent });
        if (status !== 200) throw new Error(`status ${status}`);
      };
      const writing = async () => {
        await editor.create(`write ${asked}`, asked++);
        writes++;
      };
      const client = async (request: () => Promise<void>): Promise<void> => {
        for (;;)
          try {
            await request();
            answered++;
          } catch (error) {
            if (!isRefused(error)) violations.push(`stop ${stop + 1}: ${(error as Error).message}`);
            return;
          }
      };
      const kinds = [reading(feed), reading(server.url, READ), reading(server.url, READ), writing];
      const clients = [...kinds, ...kinds].map(client);
      await sleep(300 + Math.random() * 300);
      const told = Date.now();
      server.signal('SIGTERM');
      const [{ code, stderr }] = await Promise.all([server.ended, ...clients]);
      longest = Math.max(longest, Date.now() - told);
      agent.destroy();
      if (code !== 0 || stderr !== '') violations.push(`stop ${stop + 1}: it ended with ${code}, ${stderr}`);
    }
    const [{ n }] = await reader.rows<{ n: number }>(
      "select count(*) as n from memberships where label like 'write %'",
      [],
    );
    if (n !== writes) violations.push(`${writes} writes were acknowledged, ${n} are stored`);
  } finally {
    await reader.close();
    await place.remove();
  }
  const figures = { stops, 'requests answered': answered, 'writes acknowledged': writes, 'longest stop, ms': longest };
  return { scenario: `SIGTERM under load, ${kind}`, figures, violations };
};
