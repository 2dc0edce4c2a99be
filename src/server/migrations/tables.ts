import {
  Table,
  type QueryRunner,
  type TableColumnOptions,
  type TableForeignKeyOptions,
  type TableIndexOptions,
  type TableOptions,
  type TableUniqueOptions,
} from 'typeorm';

/** Compares by code point, as SQLite does; MariaDB and MySQL both have it. It pads with spaces: `'a' = 'a '`. */
const COLLATION = 'utf8mb4_bin';

const isSqlite = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'better-sqlite3';

export const unique = (name: string, ...columnNames: string[]): TableUniqueOptions => ({ name, columnNames });

export const index = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames });

/** A foreign key. NO ACTION is said aloud: what MariaDB takes by itself is RESTRICT, and TypeORM sees a difference. */
export const foreignKey = (
  name: string,
  columnNames: string[],
  referencedTableName: string,
  referencedColumnNames: string[],
  onDelete: 'CASCADE' | 'SET NULL',
): TableForeignKeyOptions => ({
  name,
  columnNames,
  referencedTableName,
  referencedColumnNames,
  onDelete,
  onUpdate: 'NO ACTION',
});

/** A foreign key to the `id` of another table. */
export const reference = (
  name: string,
  column: string,
  table: string,
  onDelete: 'CASCADE' | 'SET NULL' = 'CASCADE',
): TableForeignKeyOptions => foreignKey(name, [column], table, ['id'], onDelete);

const collated = (column: TableColumnOptions): TableColumnOptions =>
  ['varchar', 'text'].includes(column.type) ? { ...column, charset: 'utf8mb4', collation: COLLATION } : column;

const createTable = async (runner: QueryRunner, options: TableOptions): Promise<void> => {
  if (isSqlite(runner)) return runner.createTable(new Table(options));
  await runner.createTable(new Table({ ...options, engine: 'InnoDB', columns: options.columns?.map(collated) }));
  // TypeORM leaves CHECK constraints out on MariaDB and MySQL, which both enforce them (MySQL from 8.0.16 on).
  for (const { name, expression } of options.checks ?? [])
    await runner.query(`ALTER TABLE ${options.name} ADD CONSTRAINT ${name} CHECK (${expression})`);
};

/**
 * Creates tables in order. MariaDB and MySQL commit each one at once, so a failure drops those that were made before
 * it: the migration can be run again.
 */
export const createTables = async (runner: QueryRunner, tables: TableOptions[]): Promise<void> => {
  const made: TableOptions[] = [];
  try {
    for (const table of tables) {
      await createTable(runner, table);
      made.push(table);
    }
  } catch (error) {
    if (!isSqlite(runner)) await dropTables(runner, made);
    throw error;
  }
};

/** Drops tables in the reverse order of their making, so that no foreign key points at one that is gone. */
export const dropTables = async (runner: QueryRunner, tables: TableOptions[]): Promise<void> => {
  for (const { name } of [...tables].reverse()) await runner.dropTable(name);
};
