import { Extensions, Field, ObjectType } from 'type-graphql';
import { ApiKey } from '../../access/api-key.entity';
import { Role } from '../../access/role';
import { type Act, type Outcome } from '../act';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { rowOfId } from '../referenced';
import { KeyCreateInput, KeyRevokeInput } from './account.input';
import { draftKey, revokeKey } from './draft-key';

const payload = payloadOf('ApiKey', () => ApiKey);
const access = Role.ADMINISTRATOR;

@ObjectType({ simpleResolvers: true, description: 'What came of giving out a key.' })
export class KeyCreatePayload extends payload {
  @Extensions({ plain: ({ target }: Outcome) => target?.shownOnce ?? null })
  @Field(() => String, {
    nullable: true,
    description: 'The key itself. It is shown here and never again; null where none was given out.',
  })
  text!: string | null;
}

const create: Act<KeyCreateInput> = async (draft, { account, expiresAt = null }) =>
  draftKey(draft, await rowOfId(draft, 'Account', account, 'account'), expiresAt);

const revoke: Act<KeyRevokeInput> = async (draft, { id }) => revokeKey(draft, await rowOfId(draft, 'ApiKey', id));

export const keyMutations = [
  mutation({
    ...{ name: 'keyCreate', description: 'Gives out an API key.', access },
    ...{ input: KeyCreateInput, payload: KeyCreatePayload, act: create },
  }),
  mutation({
    name: 'keyRevoke',
    description: 'Ends an API key: at once here, within five seconds where other processes answer.',
    ...{ access, input: KeyRevokeInput, payload, act: revoke },
  }),
];
