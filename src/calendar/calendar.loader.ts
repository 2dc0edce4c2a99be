import DataLoader from 'dataloader';
import { type ActorKind } from '../directory/actor-kind';
import { inList } from '../shared/in-list';
import { compareInOrder, type Condition, conditionsOf, orderBy, type OrderTerm } from '../shared/list-source';
import { type Reader, type SqlValue } from '../shared/reader';
import { cardColumns, type EventRow } from './event.loader';
import { DURING_MEMBERSHIP, OWN, type Way, waysOf } from './organised-by';

/** Which stored events of an actor's calendar, and how many of them. */
export interface CalendarQuestion {
  /** The kind of the actors that are asked about. */
  kind: ActorKind;
  /** Conditions on the event `e`. */
  where: Condition[];
  /** Whether the events of a coalition count only while the actor can have been in it. */
  duringMembership: boolean;
  /** In whose calendars the events of an actor's calendar stand, where that is known without the database. */
  organisersOf?: (actorId: string) => string[];
  /** An order of the events `e`, and whether it is read from its end. */
  order: OrderTerm<EventRow>[];
  backward: boolean;
  limit: number;
}

/** SQLite binds at most 32,766 values, and each actor stands in up to four lists. */
const MAX_ACTORS = 4096;

interface Select {
  sql: string;
  params: SqlValue[];
}

/**
 * The events of some actors in one way. The actors are named within each branch: MariaDB does not carry a condition on a
 * union into its branches when it is a parameter.
 */
const branch = (
  way: Way,
  actorIds: readonly string[],
  { where, duringMembership }: CalendarQuestion,
  columns: string[],
): Select => {
  const { sql, params } = conditionsOf([
    inList(way.actor, actorIds),
    { sql: way.where, params: [] },
    ...(way.isMembership && duringMembership ? [{ sql: DURING_MEMBERSHIP, params: [] }] : []),
    ...where,
  ]);
  const selected = [`${way.actor} as ownerId`, 'e.id as eventId', ...columns].join(', ');
  return { sql: `select ${selected} from ${way.from} where ${sql}`, params };
};

const union = (selects: Select[]): Select => ({
  sql: selects.map(({ sql }) => sql).join(' union '),
  params: selects.flatMap(({ params }) => params),
});

/** The first of one actor's events in one way. An event comes twice where two memberships in one coalition lead to it. */
const firstOfOne = (way: Way, actorId: string, question: CalendarQuestion): Select => {
  const { sql, params } = branch(way, [actorId], question, ['e.earliest', 'e.latest']);
  const select = way.isMembership ? sql.replace('select', 'select distinct') : sql;
  const order = orderBy(question.order, question.backward);
  return { sql: `select found.eventId from (${select} order by ${order} limit ${question.limit}) found`, params };
};

const eventsOfOne = (reader: Reader, actorId: string, question: CalendarQuestion): Promise<EventRow[]> => {
  const found = union(waysOf(question.kind).map((way) => firstOfOne(way, actorId, question)));
  const order = orderBy(question.order, question.backward);
  const sql = `select ${cardColumns('e')} from (${found.sql}) x join events e on e.id = x.eventId order by ${order} limit ${question.limit}`;
  return reader.rows<EventRow>(sql, found.params);
};

/** The first events that some actors organise: a statement for each way, for a union of them takes SQLite twice as long. */
const eventsOfOrganisers = async (
  reader: Reader,
  organiserIds: readonly string[],
  { where, order, backward, limit }: CalendarQuestion,
): Promise<EventRow[]> => {
  const lists = await Promise.all(
    OWN.map((way) => {
      const { sql, params } = conditionsOf([inList(way.actor, organiserIds), { sql: way.where, params: [] }, ...where]);
      const from = `select ${cardColumns('e')} from ${way.from} where ${sql}`;
      return reader.rows<EventRow>(`${from} order by ${orderBy(order, backward)} limit ${limit}`, params);
    }),
  );
  const [own, others] = lists;
  if (others.length === 0) return own;
  const distinct = [...new Map([...own, ...others].map((event) => [event.id, event])).values()];
  const compare = (a: EventRow, b: EventRow) =>
    compareInOrder(
      order,
      ({ value }) => value(a),
      ({ value }) => value(b),
    );
  return distinct.sort((a, b) => compare(a, b) * (backward ? -1 : 1)).slice(0, limit);
};

/** The same for each of several actors. Rows of two memberships in one coalition share their place. */
const firstOfEach = (way: Way, actorIds: readonly string[], question: CalendarQuestion): Select => {
  const order = orderBy(question.order, question.backward);
  const place = `dense_rank() over (partition by ${way.actor} order by ${order}) as place`;
  const { sql, params } = branch(way, actorIds, question, [place]);
  return {
    sql: `select ranked.ownerId, ranked.eventId from (${sql}) ranked where ranked.place <= ${question.limit}`,
    params,
  };
};

const eventsOfEach = async (
  reader: Reader,
  actorIds: readonly string[],
  question: CalendarQuestion,
): Promise<EventRow[][]> => {
  const found = union(waysOf(question.kind).map((way) => firstOfEach(way, actorIds, question)));
  const order = orderBy(question.order, question.backward);
  const rows = await reader.rows<EventRow & { ownerId: string }>(
    `select x.ownerId, ${cardColumns('e')} from (${found.sql}) x join events e on e.id = x.eventId order by ${order}`,
    found.params,
  );
  const calendars = new Map<string, EventRow[]>(actorIds.map((id) => [id, []]));
  for (const { ownerId, ...row } of rows) calendars.get(ownerId)!.push(row);
  return actorIds.map((id) => calendars.get(id)!.slice(0, question.limit));
};

/** The first events in the calendars of actors, in one statement for all of them, in the order in which they are read. */
export const calendarLoader = (reader: Reader, question: CalendarQuestion): DataLoader<string, EventRow[]> =>
  new DataLoader(
    async (actorIds) => {
      if (actorIds.length > 1) return eventsOfEach(reader, actorIds, question);
      const organiserIds = question.organisersOf?.(actorIds[0]);
      return [
        await (organiserIds
          ? eventsOfOrganisers(reader, organiserIds, question)
          : eventsOfOne(reader, actorIds[0], question)),
      ];
    },
    { maxBatchSize: MAX_ACTORS },
  );

/** How many events there are in the calendars of actors. An event that stands in one in two ways counts once. */
export const calendarCounter = (reader: Reader, question: CalendarQuestion): DataLoader<string, number> =>
  new DataLoader(
    async (actorIds) => {
      const all = union(waysOf(question.kind).map((way) => branch(way, actorIds, question, [])));
      const rows = await reader.rows<{ ownerId: string; n: number }>(
        `select x.ownerId, count(*) as n from (${all.sql}) x group by x.ownerId`,
        all.params,
      );
      const counts = new Map(rows.map(({ ownerId, n }) => [ownerId, n]));
      return actorIds.map((id) => counts.get(id) ?? 0);
    },
    { maxBatchSize: MAX_ACTORS },
  );
