import { ActorKind } from '../directory/actor-kind';
import { type ActorRow } from '../directory/actor.loader';
import { findActor } from '../directory/find-actor';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { FAR_FUTURE } from '../shared/instant';
import { type Condition, type ListSource, type OrderTerm } from '../shared/list-source';
import { OrderDirection } from '../shared/order-direction';
import { Page } from '../shared/page';
import { type PageArgs } from '../shared/page-args';
import { ParticipationRole } from './event-enums';
import { type EventFilter, type EventListArgs } from './event-list.input';
import { cardColumns, eventLoaders, type EventRow } from './event.loader';
import { waysOf } from './organised-by';

type Place = Pick<EventRow, 'id' | 'earliest' | 'latest'>;

const within = ({ beginsAfter, beginsBefore, overlapsFrom, overlapsTo }: EventFilter, alias: string): Condition[] =>
  [
    { sql: `${alias}.earliest > ?`, value: beginsAfter },
    { sql: `${alias}.earliest < ?`, value: beginsBefore },
    { sql: `${alias}.latest > ?`, value: overlapsFrom },
    { sql: `${alias}.earliest < ?`, value: overlapsTo },
  ].flatMap(({ sql, value }) => (value == null ? [] : [{ sql, params: [value] }]));

const THEMED = 'select x.event_id from event_themes x join themes t on t.id = x.theme_id where';

/** Conditions on the event `e` beside those on its time. */
const about = ({ kinds, statuses, themes }: EventFilter): Condition[] => {
  const slugs = themes && inList('t.slug', themes);
  return [
    ...(kinds ? [inList('e.kind', kinds)] : []),
    ...(statuses ? [inList('e.status', statuses)] : []),
    ...(slugs ? [{ sql: `e.id in (${THEMED} ${slugs.sql})`, params: slugs.params }] : []),
  ];
};

const organisedBy = (actor: ActorRow | null): Condition =>
  actor
    ? {
        sql: `e.organiser_id = ? or e.id in (select o.event_id from participations o where o.actor_id = ? and o.role = '${ParticipationRole.ORGANISER}')`,
        params: [actor.id, actor.id],
      }
    : { sql: '1 = 0', params: [] };

/** Events without a time come last; where the filter leaves them out, the bare columns let both databases walk an index. */
const orderOf = ({ orderBy }: EventListArgs, alias: string, allTimed: boolean): OrderTerm<Place>[] => {
  const descending = orderBy?.direction === OrderDirection.DESC;
  const column = (name: string) => (allTimed ? `${alias}.${name}` : `coalesce(${alias}.${name}, ${FAR_FUTURE})`);
  return [
    { sql: column('earliest'), descending, value: (row) => row.earliest ?? FAR_FUTURE, type: 'number' },
    { sql: column('latest'), descending, value: (row) => row.latest ?? FAR_FUTURE, type: 'number' },
    { sql: `${alias}.id`, descending, value: (row) => row.id, type: 'string' },
  ];
};

/** The calendars of actors of a kind: which event stands in whose. An event that comes in two ways stands there once. */
const calendars = (kind: ActorKind): string =>
  waysOf(kind)
    .map(
      ({ from, actor, where }) => `select ${actor} as actor_id, e.id, e.earliest, e.latest from ${from} where ${where}`,
    )
    .join(' union all ');

/** The places of one calendar: no more than the index holds, so that the columns of an event are read for one page only. */
const calendarSource = (kind: ActorKind, args: EventListArgs, others: Condition[]): ListSource<Place> => {
  const filter = args.filter ?? {};
  const timed = within(filter, 'c');
  return {
    distinct: true,
    columns: 'c.id, c.earliest, c.latest',
    from: `(${calendars(kind)}) c${others.length > 0 ? ' join events e on e.id = c.id' : ''}`,
    key: 'c.actor_id',
    where: [...timed, ...others],
    orderName: 'Event TIME',
    order: orderOf(args, 'c', timed.length > 0),
  };
};

const organiserOf = async (context: Context, filter: EventFilter): Promise<ActorRow | null | undefined> =>
  filter.organiser ? findActor(context, filter.organiser) : undefined;

const calendarPage = async (
  context: Context,
  id: string,
  kind: ActorKind,
  args: EventListArgs,
  others: Condition[],
): Promise<Connection<EventRow>> => {
  const places = await context.pages.pageOf(calendarSource(kind, args, others), id, args);
  const { byId } = context.use(eventLoaders);
  const rows = await Promise.all(places.rows.map(async (place) => (await byId.load(place.id))!));
  return new Connection(new Page(rows, places.hasNextPage, places.hasPreviousPage, places.cursorOf, places.count));
};

/** A page of the stored events in an actor's calendar; memberships count whenever they held. */
export const eventsOf = async (
  context: Context,
  actor: ActorRow,
  args: EventListArgs,
): Promise<Connection<EventRow>> => {
  const filter = args.filter ?? {};
  const organiser = await organiserOf(context, filter);
  const others = [...about(filter), ...(organiser === undefined ? [] : [organisedBy(organiser)])];
  return calendarPage(context, actor.id, actor.actorKind, args, others);
};

/** A page of all stored events, or of those that one actor organises. */
export const listEvents = async (context: Context, args: EventListArgs): Promise<Connection<EventRow>> => {
  const filter = args.filter ?? {};
  const organiser = await organiserOf(context, filter);
  // What a coalition has in its calendar is what it organises; the same is asked here of any actor.
  if (organiser !== undefined)
    return calendarPage(context, organiser?.id ?? '', ActorKind.COALITION, args, about(filter));
  const timed = within(filter, 'e');
  const source: ListSource<EventRow> = {
    columns: cardColumns('e'),
    from: 'events e',
    where: [...timed, ...about(filter)],
    orderName: 'Event TIME',
    order: orderOf(args, 'e', timed.length > 0),
  };
  return new Connection(await context.pages.page(source, args));
};

/** A page of the stored events of a series. */
export const eventsOfSeries = async (
  context: Context,
  seriesId: string,
  args: PageArgs,
): Promise<Connection<EventRow>> => {
  const source: ListSource<EventRow> = {
    columns: cardColumns('e'),
    from: 'events e',
    key: 'e.series_id',
    where: [],
    orderName: 'Event TIME',
    order: orderOf(args, 'e', false),
  };
  return new Connection(await context.pages.pageOf(source, seriesId, args));
};
