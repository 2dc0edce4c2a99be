import { Role } from '../../access/role';
import { type ClassReference } from '../../shared/class-reference';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { rowOfId } from '../referenced';
import { refused } from '../user-error';
import { DeleteInput } from './delete';

/** Events outlive their series, and then stand for no occurrence of it. */
const remove: Act<DeleteInput> = async (draft, { id, expectedVersion }) => {
  const row = await rowOfId(draft, 'Series', id);
  const [revision] = await draft.rows('Series', 'revisionOfId', [row.id]);
  if (revision) throw refused('IN_USE', `"${revision.values.slug}" revises it: delete that first.`, 'id');
  for (const event of await draft.rows('Event', 'seriesId', [row.id]))
    draft.change(event, { seriesId: null, occurrenceOf: null });
  await draft.remove(row, expectedVersion);
  return null;
};

export const seriesDelete = (payload: ClassReference): ClassReference =>
  mutation({
    name: 'seriesDelete',
    description: 'Removes a series that should never have been there. Its stored events stay, on their own.',
    ...{ access: Role.EDITOR, input: DeleteInput, payload, act: remove },
  });
