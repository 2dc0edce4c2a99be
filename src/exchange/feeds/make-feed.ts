import { feedAddresses } from '../../calendar/feed-addresses';
import { type Series } from '../../calendar/series.entity';
import { rhythmOf } from '../../calendar/series.rules';
import { DAY } from '../../calendar/time/civil';
import { type AsOf } from '../../shared/as-of';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { decodeCursor, encodeCursor } from '../../shared/cursor';
import { FAR_FUTURE } from '../../shared/instant';
import { uuidV5 } from '../../shared/uuid';
import { isWhole } from './calendar-scope';
import { aboutFeed } from './about-feed';
import { isExactRhythm } from './exact-rhythm';
import { eventsOfCalendar, eventsOfList } from './events-of-feed';
import { expectedInFeed, type ExpectedInFeed, isBelieved } from './expected-in-feed';
import { type Feed, type FeedEvent } from './feed';
import { type FeedFilter, feedFilter } from './feed-filter';
import { type FeedQuestion, Imprecise } from './feed-question';
import { seriesOfFeed } from './feed-series';
import { recurringEvent } from './recurring-event';
import { type EventPlace } from './stored-events';
import { type FoundEvent, seriesIn, tellEvent, type Telling } from './tell-event';
import { currentSeriesOf, usualTimes } from './usual-times';

const LONGEST_MONTH = 31 * DAY;
const ORDER = 'Feed';

const placeAfter = (cursor: string | null): EventPlace | null => {
  if (cursor === null) return null;
  const [earliest, latest, id] = decodeCursor(cursor, ORDER, ['number', 'number', 'string']) as [
    number,
    number,
    string,
  ];
  return earliest === FAR_FUTURE ? [null, null, id] : [earliest, latest, id];
};

const cursorOf = ([earliest, latest, id]: EventPlace): string =>
  encodeCursor(ORDER, [earliest ?? FAR_FUTURE, latest ?? FAR_FUTURE, id]);

/** What stands after `/feeds/` in the addresses of a feed. */
export const sourceOf = ({ subject }: Pick<FeedQuestion, 'subject'>): string =>
  subject ? `${subject.collection}/${encodeURIComponent(subject.slug)}` : 'events';

/** Tells events; two that stand for the same period, of two revisions, keep apart by their own ids. */
const tellAll = async (context: Context, events: readonly FoundEvent[], telling: Telling): Promise<FeedEvent[]> => {
  const told = await Promise.all(events.map((event) => tellEvent(context, event, telling)));
  const seen = new Set<string>();
  return told.map((event, i) => {
    const id = seen.has(event.id) ? events[i].row.id : event.id;
    seen.add(id);
    return id === event.id ? event : { ...event, id };
  });
};

const fits = ({ placement }: FeedEvent, imprecise: Imprecise): boolean => {
  if (!placement) return false;
  if (placement.kind === 'TIME' || placement.isFixed || imprecise === Imprecise.ALL) return true;
  return imprecise === Imprecise.MONTH && placement.until - placement.from <= LONGEST_MONTH;
};

interface Made extends Pick<Feed, 'events' | 'recurring'> {
  last: EventPlace | null;
}

/** A calendar file: rules where they fix the day for all of the feed, single events else. */
const calendarOf = async (
  context: Context,
  question: FeedQuestion,
  filter: FeedFilter,
  series: ReadonlyMap<string, Series[]>,
  expected: readonly ExpectedInFeed[],
  telling: Telling,
): Promise<Made> => {
  const stored = await eventsOfCalendar(context, filter, question.from, telling.asOf);
  const shown = (told: readonly FeedEvent[]) => told.filter((event) => fits(event, question.imprecise));
  // A rule leaves out the periods of events that are left out here.
  const events = shown(await tellAll(context, stored, telling));
  const isRule = (one: Series): boolean =>
    isExactRhythm(rhythmOf(one)) &&
    (filter.kinds.length === 0 || filter.kinds.includes(one.eventKind)) &&
    filter.scopes.every((scope) => isWhole(scope, one.organiserId)) &&
    isBelieved(one, question.expected, telling.asOf);
  const rules = [...series.values()].flatMap((siblings) => siblings.filter(isRule).map((one) => ({ one, siblings })));
  const recurring = await Promise.all(
    rules.map(({ one, siblings }) => recurringEvent(context, one, siblings, events, telling)),
  );
  const asRules = new Set(rules.map(({ one: { id } }) => id));
  const single = expected.filter(({ series: { id } }) => !asRules.has(id));
  const foreseen = single.map(({ row, series: one }) => ({ row, series: one, siblings: series.get(one.organiserId)! }));
  return {
    events: [...events, ...shown(await tellAll(context, foreseen, telling))],
    recurring: recurring.filter((rule) => rule !== null),
    last: null,
  };
};

/**
 * The feed that a question asks for; `asCalendar` for a calendar file, which holds everything at once, and past events for a year.
 * NoSuchFeed, BAD_USER_INPUT.
 */
export const makeFeed = async (
  context: Context,
  question: FeedQuestion,
  asCalendar: boolean,
  asOf: AsOf,
): Promise<Feed> => {
  const filter = await feedFilter(context, question);
  const { language, query } = question;
  const telling: Telling = { language, asOf };
  const series = await seriesOfFeed(context, filter);
  const expected = await expectedInFeed(context, filter, series, question.expected, asOf);
  const siblingsOf = (organiserId: string) => series.get(organiserId) ?? [];
  const list = { ...question, after: placeAfter(question.after) };
  const page = asCalendar ? null : await eventsOfList(context, filter, expected, list, asOf, siblingsOf);
  const { events, recurring, last }: Made = page
    ? { events: await tellAll(context, page.events, telling), recurring: [], last: page.last }
    : await calendarOf(context, question, filter, series, expected, telling);
  const current = currentSeriesOf(series, filter.scopes, telling);
  const about = await aboutFeed(context, filter, language);
  const [base, source] = [context.resource(BASE_URL), sourceOf(question)];
  const paged = new URLSearchParams(query);
  if (last) paged.set('after', cursorOf(last));
  if (last && question.limitGiven) paged.set('limit', String(question.limit));
  return {
    ...about,
    id: uuidV5(`feed:${source}?${query}`),
    language,
    addresses: feedAddresses(base, source, query),
    series: current.map((one) => seriesIn(one, language)),
    usual: await usualTimes(context, current, telling),
    events,
    recurring,
    updated: Math.max(
      about.updated,
      ...[...events, ...recurring.map(({ event }) => event)].map(({ updated }) => updated),
    ),
    next: last && feedAddresses(base, source, paged.toString()),
  };
};
