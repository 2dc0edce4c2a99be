import { type ActorRow } from '../directory/actor.loader';
import { findActor } from '../directory/find-actor';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { FAR_FUTURE, type Instant } from '../shared/instant';
import { type Condition, conditionsOf, orderBy } from '../shared/list-source';
import { agendaConditions, type AgendaQuestion, storedAgenda } from './agenda';
import { type EventKind } from './event-kind';
import { byTime, eventOrder, EventOrderField } from './event-order';
import { cardColumns, type EventRow } from './event.loader';
import { EventStatus } from './event-status';
import { expectedAgenda, type Foreseen } from './expected-agenda';
import { expectedOfAll } from './expected-of-all';
import { type UpcomingOfAllArgs } from './upcoming.input';

type Narrowing = Pick<UpcomingOfAllArgs, 'before' | 'themes' | 'kinds'>;

const THEMED_ACTORS = 'select x.actor_id as actorId from actor_themes x join themes t on t.id = x.theme_id where';
const THEMED_EVENTS = 'select x.event_id from event_themes x join themes t on t.id = x.theme_id where';

/** A theme is the event's own, or that of who organises it. */
const about = (slugs: readonly string[]): Condition => {
  const list = inList('t.slug', slugs);
  return {
    sql: `e.id in (${THEMED_EVENTS} ${list.sql}) or e.organiser_id in (${THEMED_ACTORS} ${list.sql})`,
    params: [...list.params, ...list.params],
  };
};

const narrowing = ({ before, themes, kinds }: Narrowing): Condition[] => [
  ...(before == null ? [] : [{ sql: 'e.earliest < ?', params: [before] }]),
  ...(themes ? [about(themes)] : []),
  ...(kinds ? [inList('e.kind', kinds)] : []),
];

/** The first stored events of everybody. */
const storedOfAll = (context: Context, question: AgendaQuestion, narrowed: Condition[]): Promise<EventRow[]> => {
  const { sql, params } = conditionsOf([...agendaConditions(question), ...narrowed]);
  const order = orderBy(eventOrder(EventOrderField.TIME, false, true), false);
  const select = `select ${cardColumns('e')} from events e where ${sql} order by ${order} limit ${question.first}`;
  return context.reader.rows<EventRow>(select, params);
};

const themedActors = async (context: Context, slugs: readonly string[]): Promise<ReadonlySet<string>> => {
  const { sql, params } = inList('t.slug', slugs);
  const rows = await context.reader.rows<{ actorId: string }>(`${THEMED_ACTORS} ${sql}`, params);
  return new Set(rows.map(({ actorId }) => actorId));
};

const foreseen = async (context: Context, after: Instant, { before, themes, kinds }: Narrowing): Promise<Foreseen> => {
  const themed = themes ? await themedActors(context, themes) : null;
  const wanted = kinds ? new Set<EventKind>(kinds) : null;
  return {
    after,
    before: before ?? FAR_FUTURE,
    isMeant: ({ organiserId, eventKind }) => (themed?.has(organiserId) ?? true) && (wanted?.has(eventKind) ?? true),
  };
};

const expected = async (
  context: Context,
  actor: ActorRow | null,
  { after, first }: AgendaQuestion,
  narrowed: Narrowing,
): Promise<EventRow[]> => {
  const asked = await foreseen(context, after, narrowed);
  return actor
    ? expectedAgenda(context, asked)(actor.id, actor.actorKind, first)
    : expectedOfAll(context, asked, first);
};

/**
 * The first events of everybody, or in the calendar of one actor, that are not surely over, stored and expected, by time; what
 * `agendas` tells of actors. A constant number of statements.
 */
export const upcomingEvents = async (
  context: Context,
  question: AgendaQuestion,
  { inCalendarOf, ...narrowed }: Narrowing & Pick<UpcomingOfAllArgs, 'inCalendarOf'>,
): Promise<EventRow[]> => {
  const actor = inCalendarOf ? await findActor(context, inCalendarOf) : null;
  if (inCalendarOf && !actor) return [];
  const conditions = narrowing(narrowed);
  const [stored, foreseen] = await Promise.all([
    actor
      ? storedAgenda(context, actor.actorKind, question, conditions).load(actor.id)
      : storedOfAll(context, question, conditions),
    question.statuses.includes(EventStatus.EXPECTED) ? expected(context, actor, question, narrowed) : [],
  ]);
  const asked = stored.map((row) => ({ ...row, askedAt: question.after }));
  return [...asked, ...foreseen].sort(byTime).slice(0, question.first);
};
