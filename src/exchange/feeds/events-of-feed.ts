import { type Event } from '../../calendar/event.entity';
import { byTime } from '../../calendar/event-order';
import { type EventRow } from '../../calendar/event.loader';
import { EventStatus } from '../../calendar/event-status';
import { type Series } from '../../calendar/series.entity';
import { seriesLoaders } from '../../calendar/series.loader';
import { DAY } from '../../calendar/time/civil';
import { type AsOf } from '../../shared/as-of';
import { type Context } from '../../shared/context';
import { FAR_PAST, type Instant } from '../../shared/instant';
import { type ExpectedInFeed } from './expected-in-feed';
import { type FeedFilter } from './feed-filter';
import { type EventPlace, storedEvents } from './stored-events';
import { type FoundEvent } from './tell-event';

/** How long what was cancelled is still shown as cancelled, so that every subscriber learns of it. */
const CANCELLED_SHOWN = 180 * DAY;
/** How long what was put off without a new date is still shown. */
const POSTPONED_SHOWN = 366 * DAY;
/** What calendar files hold of what has been. */
const PAST_SHOWN = 366 * DAY;
const MOST_IN_CALENDAR = 5_000;

/** Whether an event is still shown; not for ever where it will not take place or has no time. */
const isShown = ({ status, latest, updatedAt }: Event, asOf: AsOf): boolean => {
  if (status === EventStatus.CANCELLED) return !asOf.hasCome(Math.max(latest ?? FAR_PAST, updatedAt) + CANCELLED_SHOWN);
  return latest !== null || !asOf.hasCome(updatedAt + POSTPONED_SHOWN);
};

/** The series of each event, with those of its organiser. */
const withSeries = async (context: Context, rows: readonly (Event | EventRow)[]): Promise<FoundEvent[]> => {
  const { byId, ofOrganiser } = context.use(seriesLoaders);
  return Promise.all(
    rows.map(async (row) => {
      const series = row.seriesId === null ? null : await byId.load(row.seriesId);
      return { row, series, siblings: series ? await ofOrganiser.load(series.organiserId) : [] };
    }),
  );
};

const found = ({ row, series }: ExpectedInFeed, siblings: readonly Series[]): FoundEvent => ({ row, series, siblings });

const compare = (a: EventRow, b: EventRow): number =>
  a.earliest === null || b.earliest === null
    ? Number(a.earliest === null) - Number(b.earliest === null) || (a.id < b.id ? -1 : 1)
    : byTime(a, b);

const isBehind = (row: EventRow, place: EventPlace | null): boolean =>
  place === null || (place[0] !== null && byTime({ id: place[2], earliest: place[0], latest: place[1] }, row) < 0);

export interface EventPage {
  events: FoundEvent[];
  /** The last of them, where more follow. */
  last: EventPlace | null;
}

interface ListQuestion {
  from: Instant | 'ALL' | null;
  after: EventPlace | null;
  limit: number;
}

/** A page of the events of a feed by time, stored and expected; what is to come, unless asked otherwise. */
export const eventsOfList = async (
  context: Context,
  filter: FeedFilter,
  expected: readonly ExpectedInFeed[],
  { from, after, limit }: ListQuestion,
  asOf: AsOf,
  siblingsOf: (organiserId: string) => readonly Series[],
): Promise<EventPage> => {
  const start = from === 'ALL' ? FAR_PAST : (from ?? asOf.now);
  const rows: Event[] = [];
  for await (const row of storedEvents(context, filter, { from: start, after, batch: limit + 1 })) {
    if (!isShown(row, asOf)) continue;
    if (from === null && row.latest !== null) asOf.hasCome(row.latest);
    rows.push(row);
    if (rows.length > limit) break;
  }
  const foreseen = expected.filter(({ row }) => isBehind(row, after) && row.latest! > start);
  const all = [
    ...(await withSeries(context, rows)),
    ...foreseen.map((one) => found(one, siblingsOf(one.series.organiserId))),
  ].sort((a, b) => compare(a.row, b.row));
  const events = all.slice(0, limit);
  const last = all.length > limit ? events[events.length - 1].row : null;
  return { events, last: last && [last.earliest, last.latest, last.id] };
};

/** All that a calendar file holds: what is to come and what has been within a year, the newest where there is too much. */
export const eventsOfCalendar = async (
  context: Context,
  filter: FeedFilter,
  from: Instant | 'ALL' | null,
  asOf: AsOf,
): Promise<FoundEvent[]> => {
  const start = from === 'ALL' ? FAR_PAST : (from ?? asOf.now - PAST_SHOWN);
  const rows: Event[] = [];
  for await (const row of storedEvents(context, filter, { from: start, backward: true, batch: 1_000 })) {
    if (!isShown(row, asOf)) continue;
    if (from === null) asOf.hasCome(row.latest! + PAST_SHOWN);
    rows.push(row);
    if (rows.length === MOST_IN_CALENDAR) break;
  }
  return withSeries(context, rows.reverse());
};
