import { type RowSource } from '../shared/reader';

/** The actors to which ids and slugs lead that others had before. There are few. */
export interface Redirects {
  ids: ReadonlyMap<string, string>;
  slugs: ReadonlyMap<string, string>;
}

export const NO_REDIRECTS: Redirects = { ids: new Map(), slugs: new Map() };

interface RedirectRow {
  oldId: string | null;
  slug: string | null;
  actorId: string;
}

const led = (rows: readonly RedirectRow[], key: 'oldId' | 'slug'): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => (row[key] === null ? [] : [[row[key], row.actorId]])));

export const readRedirects = async (source: Pick<RowSource, 'rows'>): Promise<Redirects> => {
  const rows = await source.rows<RedirectRow>(
    'select old_id as oldId, slug as slug, actor_id as actorId from redirects',
    [],
  );
  return { ids: led(rows, 'oldId'), slugs: led(rows, 'slug') };
};
