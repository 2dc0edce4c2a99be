import { type RowSource } from '../shared/reader';
import { type Role } from './role';
import { type Viewer } from './viewer';

export interface KnownAccount {
  accountId: string;
  name: string;
  role: Role;
}

/** The viewer that an account is. */
export const accountViewer = async (
  source: Pick<RowSource, 'rows'>,
  { accountId, name, role }: KnownAccount,
): Promise<Viewer> => {
  const kept = await source.rows<{ actorId: string }>(
    'select actor_id as actorId from account_actors where account_id = ?',
    [accountId],
  );
  return { accountId, name, role, actorIds: new Set(kept.map(({ actorId }) => actorId)) };
};
