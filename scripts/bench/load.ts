import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { openDatabase } from '../../src/server/open-database';
import { tables } from './rows';

const BATCH = 500;

const insert = (manager: EntityManager, target: EntityTarget<ObjectLiteral>, rows: object[]) =>
  manager.createQueryBuilder().insert().into(target).values(rows).updateEntity(false).execute();

/** Loads generated organisations, coalitions, memberships and events (NDJSON, one file a table) into an empty database. */
const load = async (folder: string, url: string): Promise<void> => {
  const database = await openDatabase(url);
  await database.dataSource.transaction(async (manager) => {
    for (const [table, make] of tables) {
      const waiting = new Map<EntityTarget<ObjectLiteral>, object[]>();
      let count = 0;
      for await (const line of createInterface({ input: createReadStream(join(folder, `${table}.ndjson`)) })) {
        count++;
        for (const [target, row] of make(JSON.parse(line) as never)) {
          const rows = waiting.get(target) ?? [];
          waiting.set(target, [...rows, row]);
        }
        if (count % BATCH === 0) {
          for (const [target, rows] of waiting) await insert(manager, target, rows);
          waiting.clear();
        }
      }
      for (const [target, rows] of waiting) await insert(manager, target, rows);
      console.log(`${table}: ${count}`);
    }
    await manager.query('update data_state set epoch = epoch + 1, seeded_at = 0');
  });
  await database.dataSource.query(database.dialect === 'sqlite' ? 'analyze' : 'analyze table actors, memberships, events');
  await database.close();
};

const [folder, url] = process.argv.slice(2);
if (!url) throw new Error('Usage: npm run bench:load -- FOLDER DATABASE_URL');
void load(folder, url);
