import { parseArgs } from 'node:util';
import { Role } from '../access/role';
import { quote, StartError } from '../shared/errors';
import { type Instant } from '../shared/instant';

/** What `samverkan keys --help` prints. */
export const KEYS_USAGE = `Usage:
  samverkan keys create NAME [--role ROLE] [--actor SLUG] … [--expires DATE]
                             makes a key of the account NAME and prints it, once; nobody can print it again
  samverkan keys list        prints all keys by their prefixes
  samverkan keys revoke PREFIX
                             ends a key, within five seconds wherever it is used

Options of create:
  --role ROLE     what a new account may do: reader, editor or administrator
  --actor SLUG    an actor that a new account keeps, if it is an editor; once for each
  --expires DATE  the last day (UTC) on which the key holds, as 2027-01-31; it holds for ever unless said
`;

const MORE = 'samverkan keys --help says more.';
const DAY = 86_400_000;

export interface KeyToCreate {
  verb: 'create';
  name: string;
  /** Null where the account is there already. */
  role: Role | null;
  slugs: string[];
  expiresAt: Instant | null;
}

export type KeysOptions = KeyToCreate | { verb: 'list' } | { verb: 'revoke'; prefix: string };

const roleOf = (text: string): Role => {
  const role = Object.values(Role).find((one) => one.toLowerCase() === text);
  if (!role) throw new StartError(`--role: expected reader, editor or administrator, got ${quote(text)}.`);
  return role;
};

const endOfDay = (text: string): Instant => {
  const start = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text)
    throw new StartError(`--expires: expected a day as 2027-01-31, got ${quote(text)}.`);
  return start + DAY;
};

const one = (what: string, words: string[]): string => {
  if (words.length !== 1) throw new StartError(`keys: expected one ${what}, got ${words.length}; ${MORE}`);
  return words[0];
};

const creation = (args: string[]): KeyToCreate => {
  const text = { type: 'string' } as const;
  const options = { role: text, actor: { ...text, multiple: true, default: [] as string[] }, expires: text } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { role, actor: slugs, expires } = values;
  return {
    verb: 'create',
    name: one('NAME', positionals),
    role: role === undefined ? null : roleOf(role),
    slugs,
    expiresAt: expires === undefined ? null : endOfDay(expires),
  };
};

/** Reads the words of the command. StartError, BAD_USER_INPUT or an error of parseArgs where they do not hold. */
export const keysOptions = ([verb, ...args]: string[]): KeysOptions => {
  if (verb === 'create') return creation(args);
  if (verb === 'revoke')
    return { verb, prefix: one('PREFIX', parseArgs({ args, allowPositionals: true }).positionals) };
  if (verb !== 'list')
    throw new StartError(`keys: expected create, list or revoke, got ${quote(verb ?? 'none')}; ${MORE}`);
  parseArgs({ args });
  return { verb };
};
