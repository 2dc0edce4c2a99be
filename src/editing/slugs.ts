import { SLUG } from '../shared/slug';
import { slugOf } from '../shared/slug-of';
import { quote } from '../shared/errors';
import { type Draft } from './draft';
import { ACTOR_TYPES, type Row, type RowType } from './row';
import { refused } from './user-error';

/** The slugs among these that something has; all actors share theirs, and those under which they were known before. */
const takenOf = async (draft: Draft, type: RowType, slugs: readonly string[], owner?: string): Promise<Set<string>> => {
  const rows = await draft.rows(type, 'slug', slugs);
  const before = ACTOR_TYPES.includes(type) ? await draft.rows('Redirect', 'slug', slugs) : [];
  const others = [...rows.filter(({ id }) => id !== owner), ...before.filter(({ values }) => values.actorId !== owner)];
  return new Set(others.map(({ values }) => values.slug as string));
};

/** A slug that is asked for; refused unless it has its form and is free, or its owner's own. */
const freeSlug = async (draft: Draft, type: RowType, slug: string, owner?: string): Promise<string> => {
  if (!SLUG.test(slug))
    throw refused(
      'INVALID',
      `Expected a slug of at most 120 small letters a–z, digits and single hyphens, such as region-skane, got ${quote(slug)}.`,
      'slug',
    );
  if ((await takenOf(draft, type, [slug], owner)).size > 0)
    throw refused('TAKEN', `The slug "${slug}" belongs to something else.`, 'slug');
  return slug;
};

const LONGEST_STEM = 100;
const TRIED_AT_ONCE = 50;

/** A free slug made of a name: `skolverket`, else `skolverket-2`. */
const slugFromName = async (draft: Draft, type: RowType, name: string): Promise<string> => {
  const stem = slugOf(name).slice(0, LONGEST_STEM).replace(/-$/, '') || type.toLowerCase();
  for (let first = 1; ; first += TRIED_AT_ONCE) {
    const numbers = Array.from({ length: TRIED_AT_ONCE }, (_, index) => first + index);
    const slugs = numbers.map((number) => (number === 1 ? stem : `${stem}-${number}`));
    const taken = await takenOf(draft, type, slugs);
    const free = slugs.find((slug) => !taken.has(slug));
    if (free) return free;
  }
};

/** The slug of something new: the one that is asked for, else one made of its name. */
export const newSlug = (draft: Draft, type: RowType, slug: string | null | undefined, name: string): Promise<string> =>
  slug == null ? slugFromName(draft, type, name) : freeSlug(draft, type, slug);

/** The slug of something that has one; that of an actor keeps leading to it when it has another. */
export const changedSlug = async (
  draft: Draft,
  row: Row,
  slug: string | null | undefined,
): Promise<string | undefined> => {
  if (slug === null) throw refused('INVALID', 'Expected a slug, got null.', 'slug');
  if (slug === undefined || slug === row.values.slug) return undefined;
  await freeSlug(draft, row.type, slug, row.id);
  if (ACTOR_TYPES.includes(row.type)) {
    for (const own of await draft.rows('Redirect', 'slug', [slug]))
      // That of a merged actor still leads here from its id.
      if (own.values.oldId !== null) draft.change(own, { slug: null });
      else await draft.remove(own);
    draft.add('Redirect', { slug: row.values.slug, oldId: null, actorId: row.id });
  }
  return slug;
};
