import { type Role } from '../../src/access/role';
import { type Database } from '../../src/server/open-database';
import { mutate } from './mutate';

export interface TestAccount {
  id: string;
  /** The text of its key. */
  key: string;
  keyId: string;
}

const CREATE = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } userErrors { message } } }`;
const GIVE_OUT = `mutation ($input: KeyCreateInput!) { keyCreate(input: $input) { text apiKey { id } userErrors { message } } }`;

/** A key of an account. */
export const giveKey = async (
  database: Pick<Database, 'dataSource' | 'reader'>,
  account: string,
  expiresAt: string | null = null,
): Promise<Pick<TestAccount, 'key' | 'keyId'>> => {
  const { data } = await mutate(database, GIVE_OUT, { variables: { input: { account, expiresAt } } });
  const { text, apiKey } = data.keyCreate;
  return { key: text, keyId: apiKey.id };
};

/** An account with a key. */
export const makeAccount = async (
  database: Pick<Database, 'dataSource' | 'reader'>,
  input: { name: string; role: Role; actors?: { slug: string }[]; issuer?: string; subject?: string },
): Promise<TestAccount> => {
  const { data } = await mutate(database, CREATE, { variables: { input } });
  const { id } = data.accountCreate.account;
  return { id, ...(await giveKey(database, id)) };
};
