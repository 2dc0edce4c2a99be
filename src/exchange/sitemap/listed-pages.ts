import { kindOfBit } from '../../directory/actor-columns';
import { TYPE_OF_KIND } from '../../directory/actor-kind';
import { REGISTER } from '../../directory/register';
import { type Context } from '../../shared/context';
import { type Linked } from '../explorer/collections';
import { pathOf } from '../explorer/links';

const MAIN_PAGES = ['/', '/organisations', '/coalitions', '/people', '/themes', '/calendar', '/network', '/about'];

const TABLES: [type: Linked, table: string][] = [
  ['Theme', 'themes'],
  ['Source', 'sources'],
  ['Event', 'events'],
];

/** The paths of all pages that search engines shall know, in an order that lasts while the data do. */
export interface ListedPages {
  count: number;
  pathAt(place: number): string;
}

/** Actors are read from memory, and only their slugs: there may be a million. */
export const listedPages = async (context: Context): Promise<ListedPages> => {
  const { actors, facts } = context.resource(REGISTER);
  const named: string[] = [];
  for (const [type, table] of TABLES) {
    const rows = await context.reader.rows<{ slug: string }>(`select slug from ${table} order by slug`, []);
    for (const { slug } of rows) named.push(pathOf(type, slug));
  }
  const others = [...MAIN_PAGES, ...named];
  const places: number[] = [];
  for (let place = 0; place < actors.count; place++) if (facts.kinds[place] !== 0) places.push(place);
  return {
    count: others.length + places.length,
    pathAt(at) {
      if (at < others.length) return others[at];
      const place = places[at - others.length];
      return pathOf(TYPE_OF_KIND[kindOfBit(facts.kinds[place])], actors.slug(place));
    },
  };
};
