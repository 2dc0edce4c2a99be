import DataLoader from 'dataloader';
import { isAtLeast, keeps } from '../access/policies';
import { Role } from '../access/role';
import { viewerOf } from '../access/viewer-key';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { MembershipRole } from './membership-role';

interface Convening {
  coalitionId: string;
  memberId: string;
  roles: string;
}

/** Whether the viewer may change an actor: one of theirs, or a coalition that one of theirs convenes now, surely or possibly. */
export const mayEdit = (context: Context): DataLoader<string, boolean> =>
  new DataLoader(async (actorIds) => {
    const viewer = viewerOf(context);
    if (!isAtLeast(viewer, Role.EDITOR)) return actorIds.map(() => false);
    if (isAtLeast(viewer, Role.ADMINISTRATOR)) return actorIds.map(() => true);
    const now = context.clock.now();
    const list = inList('m.coalition_id', actorIds);
    const rows = await context.reader.rows<Convening>(
      `select m.coalition_id as coalitionId, m.member_id as memberId, m.roles as roles from memberships m where ${list.sql} and m.end_latest > ? and m.start_earliest <= ?`,
      [...list.params, now, now],
    );
    const conveners = rows.filter(({ roles }) => roles.split(',').includes(MembershipRole.CONVENER));
    return actorIds.map((id) =>
      keeps(
        viewer,
        id,
        conveners.filter(({ coalitionId }) => coalitionId === id).map(({ memberId }) => memberId),
      ),
    );
  });
