import { Event } from '../../calendar/event.entity';
import { eventOrder, EventOrderField } from '../../calendar/event-order';
import { type EventRow, eventLoaders } from '../../calendar/event.loader';
import { ParticipationRole } from '../../calendar/participation-role';
import { columnsOf } from '../../shared/columns-of';
import { type Context } from '../../shared/context';
import { type CursorValue } from '../../shared/cursor';
import { inList } from '../../shared/in-list';
import { type Instant } from '../../shared/instant';
import { beyond, type Condition, conditionsOf, orderBy } from '../../shared/list-source';
import { type CalendarScope, isInScope } from './calendar-scope';
import { type FeedFilter } from './feed-filter';

/** Beyond so many organisers it is quicker to read all events and to leave out those of others. */
export const MOST_ORGANISERS = 2_000;

const TIMED = eventOrder(EventOrderField.TIME, false, true);
const UNTIMED = TIMED.slice(-1);

/** The place of an event in the order of time: `earliest`, `latest`, id; without a time null, null, id. */
export type EventPlace = readonly [earliest: Instant | null, latest: Instant | null, id: string];

interface Walk {
  /** Only what is not surely over then. */
  from: Instant;
  /** From the last one on, and only those with a time. */
  backward?: boolean;
  /** Only those behind this place. */
  after?: EventPlace | null;
  /** How many are read at a time. */
  batch: number;
}

const organisedIn = (scope: CalendarScope): Condition[] => {
  if (scope.size > MOST_ORGANISERS) return [];
  const own = inList('e.organiser_id', [...scope.keys()]);
  const others = inList('o.actor_id', [...scope.keys()]);
  const shared = `select o.event_id from participations o where o.role = '${ParticipationRole.ORGANISER}' and ${others.sql}`;
  return [{ sql: `${own.sql} or e.id in (${shared})`, params: [...own.params, ...others.params] }];
};

/** A theme is the event's own, or that of who organises it. */
const about = (ids: readonly string[]): Condition => {
  const list = inList('x.theme_id', ids);
  return {
    sql: `e.id in (select x.event_id from event_themes x where ${list.sql}) or e.organiser_id in (select x.actor_id from actor_themes x where ${list.sql})`,
    params: [...list.params, ...list.params],
  };
};

const conditionsOfFilter = ({ scopes, themes, kinds }: FeedFilter): Condition[] => [
  ...scopes.flatMap(organisedIn),
  ...themes.map(about),
  ...(kinds.length > 0 ? [inList('e.kind', kinds)] : []),
];

/** Everyone who organises an event, the one in whose calendar it stands first. */
export const organiserIdsOf = async (context: Context, event: EventRow): Promise<string[]> => {
  if (event.citedAs !== undefined) return [event.organiserId];
  const participations = await context.use(eventLoaders).participations.load(event.id);
  const others = participations
    .filter(({ role }) => role === ParticipationRole.ORGANISER)
    .map(({ actorId }) => actorId);
  return [...new Set([event.organiserId, ...others])];
};

/** The stored events that a filter lets through, in order, read as far as they are asked for. */
export async function* storedEvents(context: Context, filter: FeedFilter, walk: Walk): AsyncGenerator<Event> {
  const { from, backward = false, after = null, batch } = walk;
  const base = conditionsOfFilter(filter);
  const read = async (order: typeof TIMED, where: Condition[]) => {
    const { sql, params } = conditionsOf([...base, ...where]);
    const rows = await context.reader.rows<Event>(
      `select ${columnsOf(Event, 'e')} from events e where ${sql} order by ${orderBy(order, backward)} limit ${batch}`,
      params,
    );
    const organisers = await Promise.all(rows.map((row) => organiserIdsOf(context, row)));
    const isMeant = (row: Event, i: number) => filter.scopes.every((scope) => isInScope(scope, organisers[i], row));
    return { rows, meant: rows.filter(isMeant) };
  };
  async function* walked(order: typeof TIMED, where: Condition[], start: CursorValue[] | null): AsyncGenerator<Event> {
    for (let place = start; ;) {
      const { rows, meant } = await read(order, place ? [...where, beyond(order, place, backward)] : where);
      yield* meant;
      if (rows.length < batch) return;
      const last = rows[rows.length - 1];
      place = order.map(({ value }) => value(last));
    }
  }
  const isUntimed = after !== null && after[0] === null;
  if (!isUntimed)
    yield* walked(TIMED, [{ sql: 'e.latest > ?', params: [from] }], after && [after[0]!, after[1]!, after[2]]);
  if (!backward) yield* walked(UNTIMED, [{ sql: 'e.earliest is null', params: [] }], isUntimed ? [after[2]] : null);
}
