import { exactlyOne } from '../shared/exactly-one';
import { fromGlobalId } from '../shared/global-id';
import { type KeyArgs } from '../shared/key-args';

/** The UUID in an id; null where a slug is given instead, and one that no row has where the id is of another type. */
export const uuidOfKey = (type: string, { id, slug }: KeyArgs): string | null => {
  const [key] = exactlyOne({ id, slug });
  if (key === 'slug') return null;
  const given = fromGlobalId(id!);
  return given.type === type ? given.id : '';
};
