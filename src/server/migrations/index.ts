/** Every migration, in order; one set for SQLite and MariaDB. */
export const migrations: (new () => import('typeorm').MigrationInterface)[] = [];
