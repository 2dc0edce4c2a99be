import { ActorKind } from '../../directory/actor-kind';
import { type ActorRow } from '../../directory/actor.loader';
import { inList } from '../../shared/in-list';
import { type Bounds } from '../../shared/instant';
import { conditionsOf } from '../../shared/list-source';
import { type Reader } from '../../shared/reader';
import { EventStatus } from '../event-status';
import { byTime } from '../event-order';
import { cardColumns, type EventRow } from '../event.loader';
import { DURING_MEMBERSHIP, waysOf } from '../organised-by';
import { ParticipationRole } from '../participation-role';

const idsOf = (actors: readonly ActorRow[]) => actors.map(({ id }) => id);
const isMember = ({ actorKind }: ActorRow) => actorKind !== ActorKind.COALITION;

/**
 * The stored events in the agendas of actors that may take place within a window and are not cancelled, in order of time, each
 * once; at most `limit` of them. One statement.
 */
export const storedEventsWithin = async (
  reader: Reader,
  actors: readonly ActorRow[],
  { earliest, latest }: Bounds,
  limit: number,
): Promise<EventRow[]> => {
  const selects = waysOf(ActorKind.ORGANISATION).map((way) => {
    const { sql, params } = conditionsOf([
      inList(way.actor, idsOf(way.isMembership ? actors.filter(isMember) : actors)),
      { sql: way.where, params: [] },
      ...(way.isMembership ? [{ sql: DURING_MEMBERSHIP, params: [] }] : []),
      { sql: 'e.earliest < ? and e.latest > ?', params: [latest, earliest] },
      { sql: 'e.status <> ?', params: [EventStatus.CANCELLED] },
    ]);
    return { sql: `select e.id as eventId from ${way.from} where ${sql}`, params };
  });
  const found = selects.map(({ sql }) => sql).join(' union ');
  const rows = await reader.rows<EventRow>(
    `select ${cardColumns('e')} from (${found}) x join events e on e.id = x.eventId order by e.earliest, e.latest, e.id limit ${limit}`,
    selects.flatMap(({ params }) => params),
  );
  return rows.sort(byTime);
};

/** Everyone who organises events, by the id of the event: the organiser first, then the others. One statement. */
export const organisersOfEach = async (reader: Reader, events: readonly EventRow[]): Promise<Map<string, string[]>> => {
  const organisers = new Map(events.map(({ id, organiserId }) => [id, [organiserId]]));
  if (events.length === 0) return organisers;
  const list = inList('p.event_id', [...organisers.keys()]);
  const rows = await reader.rows<{ eventId: string; actorId: string }>(
    `select p.event_id as eventId, p.actor_id as actorId from participations p where ${list.sql} and p.role = ?`,
    [...list.params, ParticipationRole.ORGANISER],
  );
  for (const { eventId, actorId } of rows) organisers.get(eventId)!.push(actorId);
  return organisers;
};

/** Those whose events stand in the agendas of actors within a window and recur by a rhythm; at most `limit`. One statement. */
export const recurringOrganisers = async (
  reader: Reader,
  actors: readonly ActorRow[],
  { earliest, latest }: Bounds,
  limit: number,
): Promise<string[]> => {
  const own = inList('s.organiser_id', idsOf(actors));
  const members = inList('m.member_id', idsOf(actors.filter(isMember)));
  const rows = await reader.rows<{ id: string }>(
    `select s.organiser_id as id from series s where ${own.sql} and s.rule is not null union select s.organiser_id from memberships m join series s on s.organiser_id = m.coalition_id where ${members.sql} and s.rule is not null and m.start_earliest < ? and m.end_latest > ? limit ${limit}`,
    [...own.params, ...members.params, latest, earliest],
  );
  return rows.map(({ id }) => id);
};
