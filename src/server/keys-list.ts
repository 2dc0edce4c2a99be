import { type Instant } from '../shared/instant';
import { type Reader } from '../shared/reader';

interface ListedKey {
  prefix: string;
  name: string;
  role: string;
  createdAt: Instant;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
  lastUsedAt: Instant | null;
}

const KEYS = `select k.prefix as prefix, a.name as name, a.role as role, k.created_at as createdAt, k.expires_at as expiresAt,
    k.revoked_at as revokedAt, k.last_used_at as lastUsedAt
  from api_keys k join accounts a on a.id = k.account_id order by a.name, k.created_at, k.id`;

const HEAD = ['PREFIX', 'STATE', 'ROLE', 'CREATED', 'EXPIRES', 'LAST USED', 'ACCOUNT'];

const minute = (instant: Instant | null): string =>
  instant === null ? 'never' : new Date(instant).toISOString().slice(0, 16).replace('T', ' ');

const stateOf = ({ revokedAt, expiresAt }: ListedKey, now: Instant): string => {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'holds';
};

/** All keys as a table, times in UTC; accounts come last, for their names are of any length. */
export const keysList = async (reader: Pick<Reader, 'rows'>, now: Instant): Promise<string> => {
  const keys = await reader.rows<ListedKey>(KEYS, []);
  const lines = keys.map((key) => [
    ...[key.prefix, stateOf(key, now), key.role.toLowerCase(), minute(key.createdAt)],
    ...[minute(key.expiresAt), minute(key.lastUsedAt), key.name],
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column].length)));
  const row = (line: string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [HEAD, ...lines].map(row).join('\n');
};
