import { type Reader } from '../shared/reader';
import { sqlitePath } from './database-address';
import { mariadbReader } from './mariadb-reader';
import { sqliteReader } from './sqlite-reader';

/** A reader of a database that is there already. */
export const openReader = (url: string, replicaUrls: string[] = []): Reader => {
  const path = sqlitePath(url);
  return path === null ? mariadbReader(url, replicaUrls) : sqliteReader(path);
};
