import { QueryFailedError } from 'typeorm';
import { databaseError } from '../../src/server/database-errors';
import { StartError } from '../../src/shared/errors';

const failing = (code: string, message = 'what the driver says') => Object.assign(new Error(message), { code });

describe('An error of opening a database', () => {
  it.each([
    ['EACCES', /: this process may not write there; let it write the file and its directory, or name another file\.$/],
    ['SQLITE_READONLY_DIRECTORY', /: this process may not write there; /],
    ['SQLITE_CORRUPT_VTAB', /: the file is damaged; /],
    ['SQLITE_IOERR_SHORT_READ', /: the file cannot be read or written; check the disk\.$/],
    ['ENOSPC', /: the disk is full; /],
    ['ENOTFOUND', /: the host is not known; /],
    ['ER_CON_COUNT_ERROR', /: the server has too many connections; /],
    ['ER_OPTION_PREVENTS_STATEMENT', /: the server is read-only; name the primary\.$/],
    ['ER_OF_ANOTHER_KIND', /: what the driver says\.$/],
  ])('%s is put as %s', (code, expected) => {
    expect(databaseError('sqlite:data/x.db', failing(code)).message).toMatch(expected);
  });

  it('within a failed statement is put the same, without its SQL', () => {
    const failed = new QueryFailedError('create table x (y)', [], failing('SQLITE_FULL'));
    expect(databaseError('sqlite:x.db', failed).message).toBe(
      'Database sqlite:x.db: the disk is full; make room, or name a file on another disk.',
    );
  });

  it('is one line, whatever the driver says', () => {
    expect(databaseError('sqlite:x.db', new Error('first\nsecond')).message).toBe('Database sqlite:x.db: first.');
  });

  it('that already says what to do is left alone', () => {
    const error = new StartError('Do this.');
    expect(databaseError('sqlite:x.db', error)).toBe(error);
  });

  it.each([
    ['mysql://user:secret@host:3306/x', 'mysql://user@host:3306/x'],
    ['mysql://user:sec:r@e/t@host/x', 'mysql://user@host/x'],
    ['mysql://user@host/x?password=secret', 'mysql://user@host/x'],
    ['sqlite:a@b:c.db', 'sqlite:a@b:c.db'],
  ])('of %s names %s', (url, address) => {
    expect(databaseError(url, failing('EIO')).message).toBe(`Database ${address}: what the driver says.`);
  });
});
