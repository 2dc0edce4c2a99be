import { nameKey } from '../../shared/name-key';
import { type Draft } from '../draft';

import { ACTOR_TYPES, type Row, ROW_TYPES, type RowType, type Values } from '../row';
import { newSlug } from '../slugs';
import { tableOf } from '../table';
import { type Mentions } from './mentions';

/** Columns in which people write what they like. Names of actors and themes are not among them: "Raoul Wallenbergskolan" stays. */
const PROSE = [
  ...['description', 'descriptionEn', 'title', 'titleEn', 'text', 'textEn', 'label', 'note', 'locator', 'dateNote'],
  ...['target', 'targetEn', 'location', 'name', 'nameEn', 'url', 'slug'],
];
const NAMED: readonly RowType[] = [...ACTOR_TYPES, 'Theme'];
const OF_NAMES = ['name', 'nameEn', 'slug'];
const KEPT: readonly RowType[] = ['ActorName', 'Identifier', 'Redirect', 'Contact'];

const proseOf = (draft: Draft, type: RowType) =>
  KEPT.includes(type)
    ? []
    : tableOf(draft.manager, type).columns.filter(
        ({ property }) => PROSE.includes(property) && !(NAMED.includes(type) && OF_NAMES.includes(property)),
      );

/** What is otherwise of a row without the mentions. */
const redacted = async (draft: Draft, { type, values }: Row, mentions: Mentions, names: string[]): Promise<Values> => {
  const changes: Values = {};
  for (const name of names) {
    const text = values[name];
    if (typeof text !== 'string') continue;
    const isKey = name === 'slug' || name === 'url';
    const rest = isKey ? mentions.withoutSlugs(text) : mentions.withoutNames(text);
    if (rest !== text) changes[name] = name === 'slug' ? await newSlug(draft, type, null, rest) : rest;
  }
  return type === 'Source' && 'title' in changes ? { ...changes, titleKey: nameKey(changes.title as string) } : changes;
};

/** The ids of rows of a table that hold one of the spellings in one of the columns. */
const idsWith = async (draft: Draft, table: string, columns: readonly string[], { spellings }: Mentions) => {
  const terms = columns.flatMap((column) =>
    spellings.map((spelling) => ({ sql: `instr(${column}, ?) > 0`, spelling })),
  );
  const rows: { id: string }[] = await draft.manager.query(
    `select id as id from ${table} where ${terms.map(({ sql }) => sql).join(' or ')}`,
    terms.map(({ spelling }) => spelling),
  );
  return rows.map(({ id }) => id);
};

/** Takes a person out of what is written about others: events, memberships, citations and all else that has a text of its own. */
export const redactTexts = async (draft: Draft, mentions: Mentions): Promise<void> => {
  const seen = new Set<string>();
  for (const type of ROW_TYPES) {
    const { name: table } = tableOf(draft.manager, type);
    const columns = proseOf(draft, type);
    if (columns.length === 0 || seen.has(table)) continue;
    seen.add(table);
    const ids = await idsWith(
      draft,
      table,
      columns.map(({ name }) => name),
      mentions,
    );
    for (const row of await draft.rows(type, 'id', ids)) {
      const changes = await redacted(
        draft,
        row,
        mentions,
        columns.map(({ property }) => property),
      );
      if (Object.keys(changes).length > 0) draft.change(row, changes);
    }
  }
};
