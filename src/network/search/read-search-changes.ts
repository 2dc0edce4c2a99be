import { inList } from '../../shared/in-list';
import { type RowSource, type SqlValue } from '../../shared/reader';
import {
  ACTOR_NAMES,
  ACTOR_TYPES,
  actorDocument,
  type ActorRow,
  ACTORS,
  groupByActor,
  type NameRow,
  TITLED,
  titledDocument,
  type TitledRow,
} from './document-rows';
import { type DocumentKey, type SearchDocument, type SearchType } from './search-document';
import { type SearchChanges } from './search-index';

type Rows = Pick<RowSource, 'rows'>;

/** A row by its type and id. An actor may be called 'Actor', whatever its kind. */
interface RowKey {
  type: string;
  id: string;
}

const TYPES_OF_ACTORS = Object.values(ACTOR_TYPES);

const typesOf = (type: string): readonly SearchType[] =>
  type === 'Actor'
    ? TYPES_OF_ACTORS
    : [...TYPES_OF_ACTORS, ...TITLED.map(([titled]) => titled)].filter((one) => one === type);

const read = async <Row extends object>(
  source: Rows,
  select: string,
  column: string,
  ids: readonly string[],
): Promise<Row[]> => {
  if (ids.length === 0) return [];
  const { sql, params } = inList(column, ids);
  return source.rows<Row>(`${select} where ${sql}`, params as SqlValue[]);
};

const actorsOf = async (source: Rows, ids: readonly string[]): Promise<SearchDocument[]> => {
  const names = groupByActor(await read<NameRow>(source, ACTOR_NAMES, 'actor_id', ids));
  const rows = await read<ActorRow>(source, ACTORS, 'id', ids);
  return rows.map((row) => actorDocument(row, names.get(row.id) ?? []));
};

/** The documents of these rows that are there, in no order; rows of other types have none. Some thousands at once at most. */
export const documentsOf = async (source: Rows, keys: readonly RowKey[]): Promise<SearchDocument[]> => {
  const idsOf = (...types: SearchType[]) => [
    ...new Set(keys.filter(({ type }) => typesOf(type).some((one) => types.includes(one))).map(({ id }) => id)),
  ];
  const found = await actorsOf(source, idsOf(...TYPES_OF_ACTORS));
  for (const [type, select] of TITLED)
    for (const row of await read<TitledRow>(source, select, 'id', idsOf(type))) found.push(titledDocument(type, row));
  return found;
};

/** What these rows, changed in whatever way, are to the index now: what is no longer there was removed. */
export const readSearchChanges = async (
  source: Rows,
  changed: readonly RowKey[],
): Promise<Required<SearchChanges>> => ({
  put: await documentsOf(source, changed),
  removed: changed.flatMap(({ type, id }) => typesOf(type).map((one): DocumentKey => ({ type: one, id }))),
});
