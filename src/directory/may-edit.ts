import DataLoader from 'dataloader';
import { isAtLeast, keeps } from '../access/policies';
import { Role } from '../access/role';
import { viewerOf } from '../access/viewer-key';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { columnsOf } from '../shared/columns-of';
import { convenes } from './convener.rules';
import { Membership } from './membership.entity';

/** Whether the viewer may change an actor: one of theirs, or a coalition that one of theirs convenes now, surely or possibly. */
export const mayEdit = (context: Context): DataLoader<string, boolean> =>
  new DataLoader(async (actorIds) => {
    const viewer = viewerOf(context);
    if (!isAtLeast(viewer, Role.EDITOR)) return actorIds.map(() => false);
    if (isAtLeast(viewer, Role.ADMINISTRATOR)) return actorIds.map(() => true);
    const now = context.clock.now();
    const list = inList('m.coalition_id', actorIds);
    const columns = columnsOf(Membership, 'm', ['coalitionId', 'memberId', 'roles', 'startEarliest', 'endLatest']);
    const rows = await context.reader.rows<Membership>(
      `select ${columns} from memberships m where ${list.sql}`,
      list.params,
    );
    const conveners = rows.filter((row) => convenes(row, now));
    return actorIds.map((id) =>
      keeps(
        viewer,
        id,
        conveners.filter(({ coalitionId }) => coalitionId === id).map(({ memberId }) => memberId),
      ),
    );
  });
