import { columnsOf } from '../shared/columns-of';
import { connectionOf, Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { type Condition, type OrderTerm } from '../shared/list-source';
import { OrderDirection } from '../shared/order-direction';
import { findActor } from './find-actor';
import { Source } from './source.entity';
import { type SourceListArgs, type ThemeListArgs } from './theme-source.input';
import { Theme } from './theme.entity';

export const ThemeConnection = connectionOf('Theme', () => Theme);
export const SourceConnection = connectionOf('Source', () => Source);

const byKey = <Row extends { id: string }>(
  sql: string,
  value: (row: Row) => string,
  direction?: OrderDirection,
): OrderTerm<Row>[] => {
  const descending = direction === OrderDirection.DESC;
  return [
    { sql, descending, value, type: 'string' },
    { sql: 't.id', descending, value: (row) => row.id, type: 'string' },
  ];
};

/** A page of the themes. */
export const listThemes = async (context: Context, args: ThemeListArgs): Promise<Connection<Theme>> => {
  const broader = args.filter?.broader == null ? null : inList('b.slug', [args.filter.broader]);
  const where: Condition[] = broader
    ? [{ sql: `t.broader_id = (select b.id from themes b where ${broader.sql})`, params: broader.params }]
    : [];
  const order = byKey<Theme>('t.name_key', (row) => row.nameKey, args.orderBy?.direction);
  return new Connection(
    await context.pages.page(
      { columns: columnsOf(Theme, 't'), from: 'themes t', where, orderName: 'Theme NAME', order },
      args,
    ),
  );
};

/** A page of the sources. */
export const listSources = async (context: Context, args: SourceListArgs): Promise<Connection<Source>> => {
  const publisher = args.filter?.publisher && (await findActor(context, args.filter.publisher));
  const where: Condition[] = args.filter?.publisher
    ? [publisher ? { sql: 't.publisher_id = ?', params: [publisher.id] } : { sql: '1 = 0', params: [] }]
    : [];
  const order = byKey<Source>('t.title_key', (row) => row.titleKey, args.orderBy?.direction);
  return new Connection(
    await context.pages.page(
      { columns: columnsOf(Source, 't'), from: 'sources t', where, orderName: 'Source TITLE', order },
      args,
    ),
  );
};
