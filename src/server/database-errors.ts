import { StartError } from '../shared/errors';
import { publicAddress } from '../shared/public-address';

const NO_RIGHT = 'this process may not write there; let it write the file and its directory, or name another file';
const NOT_THERE = 'the path cannot be opened as a file; name a file in a directory that exists or can be made';
const DAMAGED = 'the file is damaged; restore a copy of it, or move it away to start anew';
const LOCKED = 'another process keeps it locked; stop that process, then start again';
const NO_SPACE = 'the disk is full; make room, or name a file on another disk';
const NO_ANSWER = 'the server does not answer; start it, or correct host and port';
const NO_HOST = 'the host is not known; correct it';
const NO_GRANT = 'the user may not use this database; grant it all privileges there, or name another user';
const OTHER_TABLES = 'it holds tables that this program did not finish making; name an empty database';

/** What is wrong and what to do, by the codes of Node, SQLite (sqlite.org/rescode.html) and MariaDB. */
const REASONS: Record<string, string> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: NO_RIGHT,
  ENOENT: NOT_THERE,
  ENOTDIR: NOT_THERE,
  EEXIST: NOT_THERE,
  EISDIR: 'it is a directory; name a file in it',
  ENOSPC: NO_SPACE,
  SQLITE_CANTOPEN: NOT_THERE,
  SQLITE_READONLY: NO_RIGHT,
  SQLITE_PERM: NO_RIGHT,
  SQLITE_NOTADB: 'the file is not a SQLite database; name another file, or move this one away',
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_BUSY: LOCKED,
  SQLITE_LOCKED: LOCKED,
  SQLITE_FULL: NO_SPACE,
  SQLITE_IOERR: 'the file cannot be read or written; check the disk',
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENETUNREACH: NO_ANSWER,
  ETIMEDOUT: NO_ANSWER,
  PROTOCOL_CONNECTION_LOST: NO_ANSWER,
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
  ER_ACCESS_DENIED_ERROR: 'the server refuses the user or the password; correct them',
  ER_BAD_DB_ERROR: 'there is no database of this name; create it, or correct the name',
  ER_DBACCESS_DENIED_ERROR: NO_GRANT,
  ER_TABLEACCESS_DENIED_ERROR: NO_GRANT,
  ER_CON_COUNT_ERROR: 'the server has too many connections; raise its max_connections',
  ER_OPTION_PREVENTS_STATEMENT: 'the server is read-only; name the primary',
  ER_TABLE_EXISTS_ERROR: OTHER_TABLES,
};

interface Failure {
  code?: string;
  message?: string;
  driverError?: Failure;
}

/** SQLite's extended codes say more after the second word: SQLITE_IOERR_SHORT_READ. */
const reasonOf = ({ code = '', message = '' }: Failure): string => {
  const reason = REASONS[code] ?? REASONS[code.split('_').slice(0, 2).join('_')];
  if (reason) return reason;
  if (/^table .* already exists/.test(message)) return OTHER_TABLES;
  return message.split('\n')[0] || code || 'it cannot be opened';
};

/** An error of opening a database as one line for the operator: the address without its password, the fault, the remedy. */
export const databaseError = (url: string, error: unknown): StartError => {
  if (error instanceof StartError) return error;
  const failure = error as Failure;
  return new StartError(`Database ${publicAddress(url)}: ${reasonOf(failure.driverError ?? failure)}.`);
};
