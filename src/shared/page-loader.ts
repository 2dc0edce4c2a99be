import DataLoader from 'dataloader';
import { decodeCursor } from './cursor';
import { inList, padded } from './in-list';
import { beyond, conditionsOf, orderBy, type Condition, type ListSource, type Ordered } from './list-source';
import { windowOf, type PageArgs, type Window } from './page-args';
import { Page } from './page';
import { type Reader, type SqlValue } from './reader';

/** SQLite takes at most 500 terms in a compound select. */
const MAX_BRANCHES = 256;

type Keyed<Row> = Row & { parentKey: string };

/** What lies beyond the cursor of a window, if it has one. */
export const keysetOf = <Row>(source: Ordered<Row>, window: Window): Condition[] => {
  if (window.cursor === null) return [];
  const values = decodeCursor(
    window.cursor,
    source.orderName,
    source.order.map(({ type }) => type),
  );
  return [beyond(source.order, values, window.backward)];
};

/** `parentKey` and the columns of one page of the list, or of the list of one key. */
const select = <Row>(source: ListSource<Row>, window: Window): Condition => {
  const key: Condition[] = source.key ? [{ sql: `${source.key} = ?`, params: [] }] : [];
  const where = conditionsOf([...key, ...source.where, ...keysetOf(source, window)]);
  const columns = source.key ? `${source.key} as parentKey, ${source.columns}` : source.columns;
  const limit = window.limit + 1;
  return {
    sql: `select ${columns} from ${source.from} where ${where.sql} order by ${orderBy(source.order, window.backward)} limit ${limit}`,
    params: where.params,
  };
};

/**
 * Gives pages of lists. Pages of the same list for several keys (the memberships of twenty organisations) are one
 * statement: a branch for each key that stops at its own limit, so that a large list is never read to its end.
 */
export class PageLoader {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly reader: Reader) {}

  /** A page of a whole list. */
  async page<Row extends object>(source: ListSource<Row>, args: PageArgs): Promise<Page<Row>> {
    const window = windowOf(args);
    const { sql, params } = select(source, window);
    return Page.of(source, window, await this.reader.rows<Row>(sql, params), () => this.countAll(source));
  }

  /** A page of the list that belongs to `key`; calls of one tick are one statement. */
  pageOf<Row extends object>(source: ListSource<Row>, key: string, args: PageArgs): Promise<Page<Row>> {
    const window = windowOf(args);
    const { sql, params } = select(source, window);
    const loader = this.loader<Keyed<Row>[]>(`${sql}\n${params.join('\n')}`, (keys) => this.fetch(sql, params, keys));
    return loader.load(key).then((rows) => Page.of<Row>(source, window, [...rows], () => this.countOf(source, key)));
  }

  private async fetch<Row extends object>(sql: string, params: SqlValue[], keys: readonly string[]): Promise<Row[][]> {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    const branches = padded(keys);
    const union =
      branches.length === 1 ? sql : branches.map((_, i) => `select * from (${sql}) b${i}`).join(' union all ');
    const rows = await this.reader.rows<Keyed<Row>>(
      union,
      branches.flatMap((key, i) => [i < keys.length ? key : '', ...params]),
    );
    for (const row of rows) groups.get(row.parentKey)!.push(row);
    return keys.map((key) => groups.get(key)!);
  }

  private async countAll<Row>(source: ListSource<Row>): Promise<number> {
    const where = conditionsOf(source.where);
    const [row] = await this.reader.rows<{ n: number }>(
      `select count(*) as n from ${source.from} where ${where.sql}`,
      where.params,
    );
    return row.n;
  }

  private countOf<Row>(source: ListSource<Row>, key: string): Promise<number> {
    const where = conditionsOf(source.where);
    const loader = this.loader<number>(
      `count by ${source.key} of ${source.from} where ${where.sql}\n${where.params.join('\n')}`,
      async (keys) => {
        const list = inList(source.key!, keys);
        const rows = await this.reader.rows<{ parentKey: string; n: number }>(
          `select ${source.key} as parentKey, count(*) as n from ${source.from} where ${list.sql} and ${where.sql} group by ${source.key}`,
          [...list.params, ...where.params],
        );
        const counts = new Map(rows.map((row) => [row.parentKey, row.n]));
        return keys.map((key) => counts.get(key) ?? 0);
      },
    );
    return loader.load(key);
  }

  private loader<Value>(
    signature: string,
    batch: (keys: readonly string[]) => Promise<Value[]>,
  ): DataLoader<string, Value> {
    let loader = this.loaders.get(signature) as DataLoader<string, Value> | undefined;
    if (!loader) {
      loader = new DataLoader(batch, { maxBatchSize: MAX_BRANCHES });
      this.loaders.set(signature, loader as DataLoader<string, unknown>);
    }
    return loader;
  }
}
