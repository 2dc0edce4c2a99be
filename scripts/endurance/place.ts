import { randomUUID } from 'node:crypto';
import { newApiKey } from '../../src/access/api-key';
import { Role } from '../../src/access/role';
import { openDatabase } from '../../src/server/open-database';
import { type DatabaseKind, type DatabasePlace, mariadbPlace, sqlitePlace } from '../bench/network/database-place';

/** An administrator's key, put into a database straight. */
export const grantKey = async (databaseUrl: string): Promise<string> => {
  const database = await openDatabase(databaseUrl);
  const { text, prefix, hash } = newApiKey();
  const [account, key, now] = [randomUUID(), randomUUID(), Date.now()];
  const kept = 'id, version, created_at, updated_at';
  try {
    await database.dataSource.query(`insert into accounts (${kept}, name, role) values (?, 1, ?, ?, ?, ?)`, [
      ...[account, now, now],
      ...['Endurance', Role.ADMINISTRATOR],
    ]);
    await database.dataSource.query(
      `insert into api_keys (${kept}, account_id, prefix, hash) values (?, 1, ?, ?, ?, ?, ?)`,
      [...[key, now, now], ...[account, prefix, hash]],
    );
  } finally {
    await database.close();
  }
  return text;
};

/** A fresh database with a key. */
export const freshPlace = async (kind: DatabaseKind): Promise<DatabasePlace & { key: string }> => {
  const name = `samverkan_endurance_${randomUUID().slice(0, 8)}`;
  const place = kind === 'sqlite' ? sqlitePlace(name, null) : mariadbPlace(name);
  await place.create();
  return { ...place, key: await grantKey(place.url) };
};
