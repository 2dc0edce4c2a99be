import { columnsOf } from '../shared/columns-of';
import { connectionOf, Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { type Condition, NOTHING } from '../shared/list-source';
import { findActor } from './find-actor';
import { keyOrder } from './key-order';
import { Source } from './source.entity';
import { type SourceListArgs } from './source.input';

export const SourceConnection = connectionOf('Source', () => Source);

/** A page of the sources. */
export const listSources = async (context: Context, args: SourceListArgs): Promise<Connection<Source>> => {
  const publisher = args.filter?.publisher && (await findActor(context, args.filter.publisher));
  const where: Condition[] = args.filter?.publisher
    ? [publisher ? { sql: 't.publisher_id = ?', params: [publisher.id] } : NOTHING]
    : [];
  const order = keyOrder<Source>('t.title_key', (row) => row.titleKey, args.orderBy?.direction);
  return new Connection(
    await context.pages.page(
      { columns: columnsOf(Source, 't'), from: 'sources t', where, orderName: 'Source TITLE', order },
      args,
    ),
  );
};
