import { type Config } from '../config';
import { Role } from '../access/role';
import { type Viewer } from '../access/viewer';
import { type Act, type ActInput, type Target } from '../editing/act';
import { draftAccount } from '../editing/acts/draft-account';
import { draftKey, revokeKey } from '../editing/acts/draft-key';
import { type Draft } from '../editing/draft';
import { runActs } from '../editing/run-acts';
import { refused } from '../editing/user-error';
import { systemClock } from '../shared/clock';
import { StartError } from '../shared/errors';
import { keysList } from './keys-list';
import { type KeysOptions, type KeyToCreate } from './keys-options';
import { type Database, openDatabase } from './open-database';
import { writeTransaction } from './write-transaction';

/** Who may run programs on the database may do everything. */
const OPERATOR: Viewer = { accountId: null, name: 'samverkan keys', role: Role.ADMINISTRATOR, actorIds: new Set() };

const accountNamed = async (draft: Draft, { name, role, slugs }: KeyToCreate) => {
  const [known] = await draft.rows('Account', 'name', [name.trim()]);
  if (!known) {
    if (role === null)
      throw refused('INVALID', `There is no account "${name}" yet: expected --role, to make one.`, 'role');
    const values = { name, role, issuer: null, subject: null };
    return draftAccount(
      draft,
      values,
      slugs.map((slug) => ({ slug })),
    );
  }
  if ((role !== null && role !== known.values.role) || slugs.length > 0)
    throw refused(
      'CONTRADICTION',
      `There is an account "${name}" (${String(known.values.role).toLowerCase()}) already: leave --role and --actor out; accountUpdate changes them.`,
    );
  return known;
};

const create: Act<ActInput & KeyToCreate> = async (draft, options) =>
  draftKey(draft, await accountNamed(draft, options), options.expiresAt);

const revoke: Act<ActInput & { prefix: string }> = async (draft, { prefix }) => {
  const [key] = await draft.rows('ApiKey', 'prefix', [prefix]);
  if (!key) throw refused('NOT_FOUND', `There is no key with the prefix "${prefix}".`, 'prefix');
  return revokeKey(draft, key);
};

const run = async ({ dataSource }: Database, name: string, act: Act, input: object): Promise<Target> => {
  const call = { key: 'keys', name, act, input };
  const outcome = (await runActs(writeTransaction(dataSource), [call], OPERATOR, systemClock.now())).get('keys')!;
  if (outcome instanceof Error) throw outcome;
  const [error] = outcome.userErrors;
  if (error) throw new StartError(error.message);
  return outcome.target!;
};

/** `samverkan keys`: what is to be printed and, apart from it, said to the person. */
export const runKeys = async (config: Config, options: KeysOptions): Promise<{ output: string; note?: string }> => {
  const database = await openDatabase(config.databaseUrl);
  try {
    if (options.verb === 'list') return { output: await keysList(database.primary, systemClock.now()) };
    if (options.verb === 'revoke') {
      await run(database, 'keyRevoke', revoke, options);
      return { output: `${options.prefix} is revoked.` };
    }
    const { shownOnce } = await run(database, 'keyCreate', create, options);
    return { output: shownOnce!, note: 'Keep it now: it cannot be shown again.' };
  } finally {
    await database.close();
  }
};
