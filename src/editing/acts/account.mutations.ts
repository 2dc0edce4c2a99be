import { Account } from '../../access/account.entity';
import { Role } from '../../access/role';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { rowOfId } from '../referenced';
import { AccountCreateInput, AccountUpdateInput } from './account.input';
import { deleteMutation } from './delete';
import { checkAccount, draftAccount, keepActors, leaveAnAdministrator } from './draft-account';

const payload = payloadOf('Account', () => Account);
const access = Role.ADMINISTRATOR;

const create: Act<AccountCreateInput> = async (draft, { name, role, issuer = null, subject = null, actors }) => {
  const { type, id } = await draftAccount(draft, { name, role, issuer, subject }, actors);
  return { type, id };
};

const update: Act<AccountUpdateInput> = async (draft, input) => {
  const { issuer, subject, expectedVersion } = input;
  const actors = needed('actors', input.actors);
  const values = { name: needed('name', input.name)?.trim(), role: needed('role', input.role), issuer, subject };
  const row = draft.change(await rowOfId(draft, 'Account', input.id), values, expectedVersion);
  await checkAccount(draft, row);
  if (actors) await keepActors(draft, row.id, actors);
  await leaveAnAdministrator(draft);
  return { type: 'Account', id: row.id };
};

export const accountMutations = [
  mutation({
    ...{ name: 'accountCreate', description: 'Makes an account.', access },
    ...{ input: AccountCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'accountUpdate', description: 'Says what an account may do, and by what it is known.', access },
    ...{ input: AccountUpdateInput, payload, act: update },
  }),
  deleteMutation('Account', 'an account', payload, access, leaveAnAdministrator),
];
