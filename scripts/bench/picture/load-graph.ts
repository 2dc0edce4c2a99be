import { openDatabase } from '../../../src/server/open-database';
import { tables } from '../rows';
import { type GraphSize, graphRows } from './graph-rows';

const BATCH = 500;

/** Loads a generated network into an empty database. */
export const loadGraph = async (url: string, size: GraphSize): Promise<void> => {
  const rows = graphRows(size);
  const database = await openDatabase(url);
  try {
    await database.dataSource.transaction(async (manager) => {
      for (const [table, make] of tables) {
        const made = (rows[table] ?? []).flatMap((row) => make(row as never));
        for (const target of new Set(made.map(([each]) => each))) {
          const own = made.filter(([each]) => each === target).map(([, row]) => row);
          for (let at = 0; at < own.length; at += BATCH)
            await manager
              .createQueryBuilder()
              .insert()
              .into(target)
              .values(own.slice(at, at + BATCH))
              .updateEntity(false)
              .execute();
        }
      }
      await manager.query('update data_state set epoch = epoch + 1, seeded_at = 0');
    });
  } finally {
    await database.close();
  }
};
