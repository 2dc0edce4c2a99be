import { slugOf } from '../shared/slug-of';
import { type Draft } from './draft';
import { type RowType } from './row';
import { refused } from './user-error';

/** As long as the column, less room for a number. */
const LONGEST = 180;

const isTaken = async (draft: Draft, type: RowType, slug: string): Promise<boolean> =>
  (await draft.rows(type, 'slug', [slug])).length > 0;

/** A slug of a text that no other row of the type has: with a number behind it where one has. */
export const freeSlug = async (draft: Draft, type: RowType, text: string): Promise<string> => {
  const slug = slugOf(text).slice(0, LONGEST).replace(/-+$/, '') || type.toLowerCase();
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(draft, type, tried))) return tried;
  }
};

/** A slug that an editor gives; refused where it is not one, or another row of the type has it. */
export const givenSlug = async (draft: Draft, type: RowType, slug: string): Promise<string> => {
  if (slug === '' || slugOf(slug) !== slug || slug.length > LONGEST)
    throw refused('INVALID', `Expected at most ${LONGEST} small letters, digits and single hyphens.`, 'slug');
  if (await isTaken(draft, type, slug)) throw refused('TAKEN', `The slug "${slug}" belongs to another.`, 'slug');
  return slug;
};
