import { StartError, quote } from '../shared/errors';
import { publicAddress } from '../shared/public-address';

/** Where a MariaDB or MySQL database is, and who asks. */
interface DatabaseServer {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** The path of the file behind `sqlite:PATH`, or null for another database. */
export const sqlitePath = (url: string): string | null =>
  url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;

/** The parts of `mysql://USER:PASSWORD@HOST:PORT/DATABASE`, percent-decoded; throws StartError for anything else. */
export const serverOf = (url: string): DatabaseServer => {
  try {
    const { hostname, port, username, password, pathname } = new URL(url);
    const database = decodeURIComponent(pathname.slice(1));
    if (!hostname || !database || database.includes('/')) throw new TypeError('A part is missing.');
    return {
      host: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1'),
      port: Number(port || 3306),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database,
    };
  } catch {
    throw new StartError(
      `Database address ${quote(publicAddress(url))}: expected sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE; percent-encode the signs : / @ ? # % in a password.`,
    );
  }
};
