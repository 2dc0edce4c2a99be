import { ActorKind } from '../directory/actor-kind';
import { manyByKey } from '../shared/batch';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { FAR_FUTURE, FAR_PAST, type Instant } from '../shared/instant';
import { expectedEvents } from './expected-events';
import { type EventRow } from './event.loader';
import { LazyList } from './lazy-list';
import { mergeByTime } from './merge-by-time';
import { type Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { rhythmOf } from './series.rules';

/** An organiser whose series concern an actor, and the time within which they do. */
interface Scope {
  memberId: string;
  organiserId: string;
  startEarliest: Instant;
  endLatest: Instant;
}

/** Which expected occurrences are asked for: not over at `after`, beginning before `before`, of the series that are meant. */
export interface Foreseen {
  after: Instant;
  before: Instant;
  isMeant: (series: Series) => boolean;
}

/**
 * The expected occurrences of a series that are not over at `after`, in order: those of the next twelve months, or where
 * there is none the first after that, so that what recurs every other year is not passed over.
 */
export function* expectedOf(
  series: Series,
  siblings: Series[],
  stored: Set<string>,
  after: Instant,
): Generator<EventRow> {
  let found = false;
  for (const row of expectedEvents(series, siblings, stored, { after })) {
    found = true;
    yield { ...row, askedAt: after };
  }
  if (found) return;
  for (const row of expectedEvents(series, siblings, stored, { after, until: FAR_FUTURE }))
    return yield { ...row, askedAt: after };
}

/** Those that may be within a scope and begin before `before`. */
function* during(rows: Iterable<EventRow>, { startEarliest, endLatest }: Scope, before: Instant): Generator<EventRow> {
  const end = Math.min(endLatest, before);
  for (const row of rows) {
    if (row.earliest! >= end) return;
    if (row.latest! > startEarliest) yield row;
  }
}

/** What is expected of the series that concern an actor. */
export const expectedAgenda = (context: Context, { after, before, isMeant }: Foreseen) => {
  const { ofOrganiser, replaced } = context.use(seriesLoaders);
  const lists = new Map<string, LazyList<EventRow>>();

  /** The memberships in coalitions whose events recur. */
  const memberships = manyByKey<Scope>(
    (ids) => {
      const list = inList('m.member_id', ids);
      const recurring = 'exists (select 1 from series s where s.organiser_id = m.coalition_id and s.rule is not null)';
      const sql = `select m.member_id as memberId, m.coalition_id as organiserId, m.start_earliest as startEarliest, m.end_latest as endLatest from memberships m where ${list.sql} and m.end_latest > ? and ${recurring}`;
      return context.reader.rows(sql, [...list.params, after]);
    },
    (row) => row.memberId,
  );

  const scopesOf = async (id: string, kind: ActorKind): Promise<Scope[]> => {
    const own = { memberId: id, organiserId: id, startEarliest: FAR_PAST, endLatest: FAR_FUTURE };
    return kind === ActorKind.COALITION ? [own] : [own, ...(await memberships.load(id))];
  };

  const listOf = async (series: Series, siblings: Series[]): Promise<LazyList<EventRow>> => {
    const stored = new Set((await replaced.load(series.id)).map(({ occurrenceOf }) => occurrenceOf));
    if (!lists.has(series.id)) lists.set(series.id, new LazyList(expectedOf(series, siblings, stored, after)));
    return lists.get(series.id)!;
  };

  const within = async (scope: Scope): Promise<Iterable<EventRow>[]> => {
    const siblings = await ofOrganiser.load(scope.organiserId);
    const expected = await Promise.all(
      siblings.filter((series) => rhythmOf(series) && isMeant(series)).map((series) => listOf(series, siblings)),
    );
    return expected.map((list) => during(list, scope, before));
  };

  return async (actorId: string, kind: ActorKind, first: number): Promise<EventRow[]> => {
    const scopes = await scopesOf(actorId, kind);
    return mergeByTime((await Promise.all(scopes.map(within))).flat(), first);
  };
};
