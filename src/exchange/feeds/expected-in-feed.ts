import { type EventRow } from '../../calendar/event.loader';
import { expectedEvents } from '../../calendar/expected-events';
import { type Series } from '../../calendar/series.entity';
import { rhythmOf } from '../../calendar/series.rules';
import { boundsOf } from '../../calendar/time/bounds';
import { civil, civilFields } from '../../calendar/time/civil';
import { addDuration, parseDuration } from '../../calendar/time/duration';
import { DEFAULT_TIME_ZONE, zoneOf } from '../../calendar/time/zone';
import { type AsOf } from '../../shared/as-of';
import { type Context } from '../../shared/context';
import { FAR_FUTURE, type Instant } from '../../shared/instant';
import { inTurns } from '../../shared/in-turns';
import { isInScope } from './calendar-scope';
import { type FeedFilter } from './feed-filter';
import { Expected } from './feed-question';
import { announcedOf } from './feed-series';

/** How old a plan may become before what it leads to expect is left out, unless asked for. */
const RECENT = parseDuration('P2Y');
const MONTHS_AHEAD = 13;

/** Whether a plan is recent, or any will do. An undated one is not known to be. */
export const isBelieved = ({ attested }: Series, policy: Expected, asOf: AsOf): boolean => {
  if (policy !== Expected.RECENT) return policy === Expected.ALL;
  if (attested === null) return false;
  const zone = zoneOf(DEFAULT_TIME_ZONE);
  const { latest } = boundsOf(attested, zone.id);
  return latest < FAR_FUTURE && !asOf.hasCome(addDuration(latest, RECENT, zone));
};

/** The beginning of a month, counted from the one in which we are: so that what is foreseen changes once a month. */
const monthAhead = (now: Instant, months: number): Instant => {
  const zone = zoneOf(DEFAULT_TIME_ZONE);
  const { year, month } = civilFields(zone.toLocal(now));
  return zone.toInstant(civil(year, month + months, 1));
};

/** The occurrences of a series that are not over, of the next twelve months or, where there is none, the first after them. */
const foreseen = (
  series: Series,
  siblings: readonly Series[],
  announced: ReadonlySet<string>,
  asOf: AsOf,
): EventRow[] => {
  asOf.hasCome(monthAhead(asOf.now, 1));
  const after = asOf.now;
  const rows = [...expectedEvents(series, siblings, announced, { after, until: monthAhead(after, MONTHS_AHEAD) })];
  if (rows.length > 0) return rows;
  for (const row of expectedEvents(series, siblings, announced, { after, until: FAR_FUTURE })) return [row];
  return [];
};

/** An occurrence that nobody has announced, with the series that leads to expect it. */
export interface ExpectedInFeed {
  row: EventRow;
  series: Series;
}

/** What the rhythms of some organisers lead to expect, by series. Events of themes are found by their organisers. */
export const expectedInFeed = async (
  context: Context,
  filter: FeedFilter,
  series: ReadonlyMap<string, Series[]>,
  policy: Expected,
  asOf: AsOf,
): Promise<ExpectedInFeed[]> => {
  const isMeant = (one: Series): boolean =>
    rhythmOf(one) !== null &&
    isBelieved(one, policy, asOf) &&
    (filter.kinds.length === 0 || filter.kinds.includes(one.eventKind));
  const wanted = [...series.values()].flatMap((siblings) => siblings.filter(isMeant).map((one) => ({ one, siblings })));
  const announced = await Promise.all(wanted.map(({ one, siblings }) => announcedOf(context, one, siblings)));
  const found: ExpectedInFeed[] = [];
  for await (const [at, { one, siblings }] of inTurns(wanted.entries()))
    for (const row of foreseen(one, siblings, announced[at], asOf))
      if (filter.scopes.every((scope) => isInScope(scope, [one.organiserId], row))) found.push({ row, series: one });
  for (const { row } of found) asOf.hasCome(row.latest!);
  return found;
};
