import { type DataSource } from 'typeorm';

export interface BackupTable {
  name: string;
  columns: string[];
  /** The columns of the primary key, by which rows are in order. */
  key: string[];
}

/** The state is in the head of a backup; the log of changes and the identity begin anew in a restored database. */
const LEFT_OUT = new Set(['data_state', 'changes', 'database_identity']);

/** The tables of a backup with all their columns, in the order of their names. Kinds of actors are rows of one table. */
export const backupTables = (dataSource: DataSource): BackupTable[] => {
  const tables = new Map<string, { columns: Set<string>; key: string[] }>();
  for (const { tableName, columns, primaryColumns } of dataSource.entityMetadatas) {
    if (LEFT_OUT.has(tableName)) continue;
    const table = tables.get(tableName) ?? { columns: new Set(), key: primaryColumns.map((one) => one.databaseName) };
    for (const { databaseName } of columns) table.columns.add(databaseName);
    tables.set(tableName, table);
  }
  return [...tables]
    .map(([name, { columns, key }]) => ({ name, columns: [...columns].sort(), key }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Names in SQL; both databases take backticks. */
export const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
