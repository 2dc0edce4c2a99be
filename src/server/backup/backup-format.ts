import { type Instant } from '../../shared/instant';
import { type SqlValue } from '../../shared/reader';

/*
 * A backup is JSON lines, gzipped (RFC 1952): a head; for each table a line with its name and columns and then an array of values a
 * row, in the order of the primary key; an end. It is the same for the same data on every database.
 */

export const FORMAT = 'samverkan-backup-1';

export interface BackupHead {
  format: typeof FORMAT;
  /** Those of the database, which must be those of the program that restores it. */
  migrations: string[];
  epoch: number;
  seededAt: Instant | null;
}

export interface BackupTableLine {
  table: string;
  columns: string[];
}

export type BackupRow = SqlValue[];

export interface BackupEnd {
  rows: number;
  /** Of all lines of tables and rows, with their ends, in hexadecimal. */
  sha256: string;
}

export type BackupLine = BackupHead | BackupTableLine | BackupRow | BackupEnd;

export const lineOf = (value: BackupLine): string => `${JSON.stringify(value)}\n`;
