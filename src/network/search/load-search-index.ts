import { type ActorKind, TYPE_OF_KIND } from '../../directory/actor-kind';
import { type NameKind } from '../../directory/name-kind';
import { type RowSource } from '../../shared/reader';
import { type SearchDocument, type SearchType } from './search-document';
import { SearchIndex } from './search-index';

/** How much a hit on a name is worth: an abbreviation as much as the name itself, a former name less. */
const WEIGHTS: Record<NameKind, number> = { OFFICIAL: 1, SHORT: 1, DESCRIPTIVE: 0.9, ALIAS: 0.9, FORMER: 0.7 };

const ACTORS = `select a.id as id, a.actor_kind as actorKind, a.name as main, n.text as text, n.kind as kind
  from actors a left join actor_names n on n.actor_id = a.id order by a.id, n.position`;

interface NameRow {
  id: string;
  actorKind: ActorKind;
  main: string;
  text: string | null;
  kind: NameKind | null;
}

const actors = async (source: RowSource): Promise<SearchDocument[]> => {
  const found = new Map<string, { id: string; type: SearchType; names: { text: string; weight: number }[] }>();
  for (const { id, actorKind, main, text, kind } of await source.rows<NameRow>(ACTORS, [])) {
    const known = found.get(id) ?? { id, type: TYPE_OF_KIND[actorKind], names: [{ text: main, weight: 1 }] };
    found.set(id, known);
    if (text !== null && text !== main) known.names.push({ text, weight: WEIGHTS[kind!] });
  }
  return [...found.values()];
};

const titled = async (
  source: RowSource,
  type: SearchType,
  table: string,
  columns: [string, string | null],
): Promise<SearchDocument[]> => {
  const [main, other] = columns;
  const rows = await source.rows<{ id: string; main: string; other: string | null }>(
    `select id as id, ${main} as main, ${other ?? 'null'} as other from ${table} order by id`,
    [],
  );
  return rows.map((row) => ({
    id: row.id,
    type,
    names: [{ text: row.main, weight: 1 }, ...(row.other ? [{ text: row.other, weight: 0.9 }] : [])],
  }));
};

/** The search index over every actor, event, theme and source. */
export const loadSearchIndex = async (source: RowSource): Promise<SearchIndex> =>
  SearchIndex.of([
    ...(await actors(source)),
    ...(await titled(source, 'Event', 'events', ['title', 'title_en'])),
    ...(await titled(source, 'Theme', 'themes', ['name', 'name_en'])),
    ...(await titled(source, 'Source', 'sources', ['title', null])),
  ]);
