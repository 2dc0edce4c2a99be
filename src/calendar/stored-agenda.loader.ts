import DataLoader from 'dataloader';
import { type ActorKind } from '../directory/actor-kind';
import { inList } from '../shared/in-list';
import { type Instant } from '../shared/instant';
import { type Condition } from '../shared/list-source';
import { type Reader } from '../shared/reader';
import { type EventStatus } from './event-enums';
import { cardColumns, type EventRow } from './event.loader';
import { byTime } from './event-order';
import { type Way, waysOf } from './organised-by';

/** What is asked of an agenda: the first so many events of these statuses that are not surely over at `after`. */
export interface AgendaQuestion {
  after: Instant;
  first: number;
  statuses: readonly EventStatus[];
}

/** SQLite binds at most 32,766 values, and each actor stands in up to four lists. */
const MAX_ACTORS = 4096;

const DURING_MEMBERSHIP = 'e.earliest < m.end_latest and e.latest > m.start_earliest';

/** The first events of each actor in one way. Rows of two memberships in one coalition share their place. */
const branch = (way: Way, actorIds: readonly string[], { after, first, statuses }: AgendaQuestion): Condition => {
  const actors = inList(way.actor, actorIds);
  const wanted = inList('e.status', statuses);
  const conditions = [
    actors.sql,
    'e.latest > ?',
    wanted.sql,
    way.where,
    ...(way.isMembership ? [DURING_MEMBERSHIP] : []),
  ];
  const place = `dense_rank() over (partition by ${way.actor} order by e.earliest, e.latest, e.id)`;
  const ranked = `select ${way.actor} as ownerId, e.id as eventId, ${place} as place from ${way.from} where ${conditions.join(' and ')}`;
  return {
    sql: `select ranked.ownerId, ranked.eventId from (${ranked}) ranked where ranked.place <= ${first}`,
    params: [...actors.params, after, ...wanted.params],
  };
};

/** The first stored events in the calendars of actors of one kind, in one statement for all of them. */
export const storedAgenda = (
  reader: Reader,
  kind: ActorKind,
  question: AgendaQuestion,
): DataLoader<string, EventRow[]> =>
  new DataLoader(
    async (actorIds) => {
      const branches = waysOf(kind).map((way) => branch(way, actorIds, question));
      const rows = await reader.rows<EventRow & { ownerId: string }>(
        `select x.ownerId, ${cardColumns('e')} from (${branches.map(({ sql }) => sql).join(' union ')}) x join events e on e.id = x.eventId`,
        branches.flatMap(({ params }) => params),
      );
      const calendars = new Map<string, EventRow[]>(actorIds.map((id) => [id, []]));
      for (const { ownerId, ...row } of rows) calendars.get(ownerId)!.push({ ...row, askedAt: question.after });
      return actorIds.map((id) => calendars.get(id)!.sort(byTime).slice(0, question.first));
    },
    { maxBatchSize: MAX_ACTORS },
  );
