import { seriesLoaders } from '../../calendar/series.loader';
import { Series } from '../../calendar/series.entity';
import { rootOf } from '../../calendar/series.rules';
import { columnsOf } from '../../shared/columns-of';
import { type Context } from '../../shared/context';
import { inList } from '../../shared/in-list';
import { type Condition, conditionsOf } from '../../shared/list-source';
import { type FeedFilter } from './feed-filter';
import { MOST_ORGANISERS } from './stored-events';

const about = (ids: readonly string[]): Condition => {
  const list = inList('x.theme_id', ids);
  return { sql: `t.organiser_id in (select x.actor_id from actor_themes x where ${list.sql})`, params: list.params };
};

/** The series of those whose events a filter lets through, by organiser, with all their revisions. */
export const seriesOfFeed = async (context: Context, filter: FeedFilter): Promise<Map<string, Series[]>> => {
  const { scopes, themes } = filter;
  const where = [
    ...scopes.filter(({ size }) => size <= MOST_ORGANISERS).map((scope) => inList('t.organiser_id', [...scope.keys()])),
    ...themes.map(about),
  ];
  const { sql, params } = conditionsOf(where);
  const rows = await context.reader.rows<Series>(
    `select ${columnsOf(Series, 't')} from series t where ${sql} order by t.name, t.revision, t.id`,
    params,
  );
  const byOrganiser = new Map<string, Series[]>();
  for (const row of rows) {
    if (!scopes.every((scope) => scope.has(row.organiserId))) continue;
    byOrganiser.set(row.organiserId, [...(byOrganiser.get(row.organiserId) ?? []), row]);
  }
  return byOrganiser;
};

/** The periods for which an event is stored, of a series and of all its revisions: none of them is expected any more. */
export const announcedOf = async (
  context: Context,
  series: Series,
  siblings: readonly Series[],
): Promise<ReadonlySet<string>> => {
  const root = rootOf(series, siblings);
  const family = siblings.filter((other) => rootOf(other, siblings) === root);
  const announced = await context.use(seriesLoaders).replaced.loadMany(family.map(({ id }) => id));
  return new Set(
    announced.flatMap((rows) => (rows instanceof Error ? [] : rows)).map(({ occurrenceOf }) => occurrenceOf),
  );
};
