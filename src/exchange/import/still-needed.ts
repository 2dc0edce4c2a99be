import { type EntityManager } from 'typeorm';
import { type SeedProblem } from '../seeds/seed-problem';
import { ENTITY_OF, type Row, type RowType } from '../../editing/row';
import { batchesOf } from '../../editing/table';
import { marks } from '../../shared/marks';

/** Rows that are to go while facts of other files still point at them: deleting them would delete those too. */
export async function stillNeeded(
  manager: EntityManager,
  type: RowType,
  rows: readonly Row[],
  file: string,
): Promise<SeedProblem[]> {
  const { tableName } = manager.dataSource.getMetadata(ENTITY_OF[type]);
  const slugOf = new Map(rows.map(({ id, values }) => [id, values.slug]));
  const problems: SeedProblem[] = [];
  for (const other of manager.dataSource.entityMetadatas)
    for (const { columns, referencedEntityMetadata } of other.foreignKeys) {
      if (referencedEntityMetadata.tableName !== tableName || other.tableName === tableName) continue;
      const column = columns[0].databaseName;
      for (const batch of batchesOf([...slugOf.keys()])) {
        const found: { id: string; times: number }[] = await manager.query(
          `select ${column} as id, count(*) as times from ${other.tableName} where ${column} in (${marks(batch)}) group by ${column}`,
          batch,
        );
        for (const { id, times } of found)
          problems.push({
            ...{ file, line: 1, column: 1, field: '' },
            message: `"${slugOf.get(id)}" is no longer in this file, but ${times} of ${other.tableName} by others point at it`,
          });
      }
    }
  return problems;
}
