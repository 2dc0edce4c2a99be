import { columnsOf } from '../shared/columns-of';
import { connectionOf, Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { type Condition } from '../shared/list-source';
import { keyOrder } from './key-order';
import { Theme } from './theme.entity';
import { type ThemeListArgs } from './theme.input';

export const ThemeConnection = connectionOf('Theme', () => Theme);

/** A page of the themes. */
export const listThemes = async (context: Context, args: ThemeListArgs): Promise<Connection<Theme>> => {
  const broader = args.filter?.broader == null ? null : inList('b.slug', [args.filter.broader]);
  const where: Condition[] = broader
    ? [{ sql: `t.broader_id = (select b.id from themes b where ${broader.sql})`, params: broader.params }]
    : [];
  const order = keyOrder<Theme>('t.name_key', (row) => row.nameKey, args.orderBy?.direction);
  return new Connection(
    await context.pages.page(
      { columns: columnsOf(Theme, 't'), from: 'themes t', where, orderName: 'Theme NAME', order },
      args,
    ),
  );
};
