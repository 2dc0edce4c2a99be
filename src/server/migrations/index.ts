import { type MigrationInterface } from 'typeorm';
import { Actors1795305600001 } from './0001-actors';
import { Aims1795305600002 } from './0002-aims';
import { Sources1795305600003 } from './0003-sources';
import { Themes1795305600004 } from './0004-themes';
import { Calendar1795305600005 } from './0005-calendar';
import { DataState1795305600006 } from './0006-data-state';
import { Changes1795305600007 } from './0007-changes';
import { History1795305600008 } from './0008-history';
import { Accounts1795305600009 } from './0009-accounts';
import { ContactsAndRedirects1795305600010 } from './0010-contacts-and-redirects';

/** Every migration, in order; one set for SQLite and MariaDB. */
export const migrations: (new () => MigrationInterface)[] = [
  Actors1795305600001,
  Aims1795305600002,
  Sources1795305600003,
  Themes1795305600004,
  Calendar1795305600005,
  DataState1795305600006,
  Changes1795305600007,
  History1795305600008,
  Accounts1795305600009,
  ContactsAndRedirects1795305600010,
];
