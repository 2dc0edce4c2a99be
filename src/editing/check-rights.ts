import { mayChange } from '../access/policies';
import { Forbidden } from '../shared/errors';
import { type Draft } from './draft';
import { type Row } from './row';
import { conveners, wardsOf } from './wards';

/** Refuses, as FORBIDDEN, a write of which some row is not the viewer's to change, as it was or as it is to be. */
export const checkRights = async (draft: Draft, ids: readonly string[]): Promise<void> => {
  const states = ids.flatMap((id) => [draft.before.rows.get(id), draft.after.rows.get(id)]);
  for (const row of states.filter((one): one is Row => one !== undefined)) {
    const { wards, openTo } = await wardsOf(draft, row);
    if (!mayChange(draft.viewer, { wards, conveners: await conveners(draft, wards), openTo })) throw new Forbidden();
  }
};
