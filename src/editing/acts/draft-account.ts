import { Role } from '../../access/role';
import { type ActorRef } from '../../directory/actor-ref.input';
import { type Draft } from '../draft';
import { linkId } from '../link-id';
import { referencedActor } from '../referenced';
import { type Row } from '../row';
import { refused } from '../user-error';

/** What an account is known by and may do; what is undefined is not said. */
export interface AccountValues {
  name?: string;
  role?: Role;
  issuer?: string | null;
  subject?: string | null;
}

/** Refuses an account without a name, or by which another one is known. */
export const checkAccount = async (draft: Draft, { id, values }: Row): Promise<void> => {
  const others = async (property: string) =>
    (await draft.rows('Account', property, [values[property]])).filter((row) => row.id !== id);
  if (!/^[^\p{Cc}]+$/u.test(String(values.name)))
    throw refused('INVALID', 'Expected a name without control characters, got an empty or unprintable one.', 'name');
  if ((await others('name')).length > 0)
    throw refused('TAKEN', `There is an account with the name "${values.name}".`, 'name');
  if ((values.issuer === null) !== (values.subject === null))
    throw refused('INVALID', 'Expected both an issuer and a subject, or neither.', 'subject');
  if (values.subject !== null && (await others('subject')).some((row) => row.values.issuer === values.issuer))
    throw refused('TAKEN', 'Another account is known by this issuer and subject.', 'subject');
};

/** Says which actors an account keeps, and no others. */
export const keepActors = async (draft: Draft, accountId: string, refs: readonly ActorRef[]): Promise<void> => {
  const wanted = new Set<string>();
  for (const [index, ref] of refs.entries()) wanted.add((await referencedActor(draft, ref, `actors.${index}`)).id);
  const kept = await draft.rows('AccountActor', 'accountId', [accountId]);
  for (const row of kept) if (!wanted.delete(row.values.actorId as string)) await draft.remove(row);
  for (const actorId of wanted)
    draft.add('AccountActor', { accountId, actorId }, linkId('AccountActor', accountId, actorId));
};

/** A new account. */
export const draftAccount = async (
  draft: Draft,
  { name, role, issuer, subject }: Required<AccountValues>,
  actors: readonly ActorRef[],
): Promise<Row> => {
  const row = draft.add('Account', { name: name.trim(), role, issuer, subject });
  await checkAccount(draft, row);
  await keepActors(draft, row.id, actors);
  return row;
};

/** Refuses a write after which nobody could say who may do what. */
export const leaveAnAdministrator = async (draft: Draft): Promise<void> => {
  const left = await draft.rows('Account', 'role', [Role.ADMINISTRATOR]);
  if (left.length === 0)
    throw refused('CONTRADICTION', 'It is the last administrator: make another account one before.', 'id');
};
