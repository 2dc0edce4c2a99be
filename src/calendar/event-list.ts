import { ActorKind } from '../directory/actor-kind';
import { type ActorRow } from '../directory/actor.loader';
import { findActor } from '../directory/find-actor';
import { REGISTER } from '../directory/register';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { type Condition, type ListSource } from '../shared/list-source';
import { OrderDirection } from '../shared/order-direction';
import { Page } from '../shared/page';
import { type PageArgs, windowOf } from '../shared/page-args';
import { keysetOf } from '../shared/page-loader';
import { calendarCounter, calendarLoader, type CalendarQuestion } from './calendar.loader';
import { organisedBy, sortConditions, timeConditions } from './event-filter';
import { type EventListArgs } from './event-list.input';
import { eventOrder, EventOrderField } from './event-order';
import { cardColumns, type EventRow } from './event.loader';

/** The order, with the name that its cursors carry. */
const orderOf = ({ orderBy, filter }: EventListArgs): Pick<ListSource<EventRow>, 'orderName' | 'order'> => {
  const field = orderBy?.field ?? EventOrderField.TIME;
  const allTimed = timeConditions(filter ?? {}).length > 0;
  return {
    orderName: `Event ${field}`,
    order: eventOrder(field, orderBy?.direction === OrderDirection.DESC, allTimed),
  };
};

const conditionsOf = ({ filter }: EventListArgs): Condition[] => [
  ...timeConditions(filter ?? {}),
  ...sortConditions(filter ?? {}),
];

const signatureOf = ({ kind, where, order, backward, limit }: CalendarQuestion): string =>
  JSON.stringify([kind, where, order.map(({ sql, descending }) => [sql, descending]), backward, limit]);

/** One loader for each question of a request, so that lists of many actors are one statement. */
const calendars = ({ reader }: Context) => {
  const kept = <Loader>(make: (question: CalendarQuestion) => Loader) => {
    const made = new Map<string, Loader>();
    return (question: CalendarQuestion): Loader => {
      const signature = signatureOf(question);
      if (!made.has(signature)) made.set(signature, make(question));
      return made.get(signature)!;
    };
  };
  return {
    rows: kept((question) => calendarLoader(reader, question)),
    count: kept((question) => calendarCounter(reader, question)),
  };
};

/** A page of the calendar of an actor; it is read as that of actors of the kind. */
const calendarPage = async (
  context: Context,
  actorId: string,
  kind: ActorKind,
  args: EventListArgs,
  where: Condition[],
): Promise<Connection<EventRow>> => {
  const { rows, count } = context.use(calendars);
  const window = windowOf(args);
  const listed = orderOf(args);
  const register = context.resource(REGISTER);
  const organisersOf = (id: string) => (kind === ActorKind.COALITION ? [id] : [id, ...register.coalitionIdsOf(id)]);
  const whole: CalendarQuestion = {
    kind,
    where,
    duringMembership: false,
    organisersOf,
    order: listed.order,
    backward: window.backward,
    limit: 0,
  };
  const page = { ...whole, where: [...where, ...keysetOf(listed, window)], limit: window.limit + 1 };
  const found = await rows(page).load(actorId);
  return new Connection(Page.of(listed, window, [...found], () => count(whole).load(actorId)));
};

/** The actor that the filter names as organiser: undefined if it names none, null if there is no such actor. */
const organiserOf = async (context: Context, { filter }: EventListArgs): Promise<ActorRow | null | undefined> =>
  filter?.organiser ? findActor(context, filter.organiser) : undefined;

/** A page of the stored events in an actor's calendar; memberships count whenever they held. */
export const eventsOf = async (
  context: Context,
  actor: ActorRow,
  args: EventListArgs,
): Promise<Connection<EventRow>> => {
  const organiser = await organiserOf(context, args);
  const where = [...conditionsOf(args), ...(organiser === undefined ? [] : [organisedBy(organiser)])];
  return calendarPage(context, actor.id, actor.actorKind, args, where);
};

/** A page of all stored events, or of those that one actor organises. */
export const listEvents = async (context: Context, args: EventListArgs): Promise<Connection<EventRow>> => {
  const organiser = await organiserOf(context, args);
  // The calendar of a coalition holds what it organises; the same is asked here of any actor.
  if (organiser) return calendarPage(context, organiser.id, ActorKind.COALITION, args, conditionsOf(args));
  const source: ListSource<EventRow> = {
    columns: cardColumns('e'),
    from: 'events e',
    where: [...conditionsOf(args), ...(organiser === null ? [organisedBy(null)] : [])],
    ...orderOf(args),
  };
  return new Connection(await context.pages.page(source, args));
};

/** A page of the stored events of a series. */
export const eventsOfSeries = async (
  context: Context,
  seriesId: string,
  args: PageArgs,
): Promise<Connection<EventRow>> => {
  const source = {
    columns: cardColumns('e'),
    from: 'events e',
    key: 'e.series_id',
    where: [],
    ...orderOf(args),
  };
  return new Connection(await context.pages.pageOf<EventRow>(source, seriesId, args));
};
