import { type Reader } from '../shared/reader';
import { sqlitePath } from './database-address';
import { type DatabaseWatch } from './database-watch';
import { mariadbReader } from './mariadb-reader';
import { sqliteReader } from './sqlite-reader';

/** A reader of a database that is there already; `watchOf` tells who watches a server, if anybody does. */
export const openReader = (
  url: string,
  replicaUrls: string[] = [],
  watchOf?: (url: string) => DatabaseWatch | null,
): Reader => {
  const path = sqlitePath(url);
  return path === null ? mariadbReader(url, replicaUrls, watchOf) : sqliteReader(path);
};
