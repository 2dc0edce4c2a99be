import { type EventFilter } from '../event-list.input';
import { type EventFacts } from './event-facts';

/** Who must be among the organisers: one of each set. */
export type OrganisedByOneOf = readonly ReadonlySet<string>[];

const isOneOf = <Value>(values: readonly Value[] | null | undefined, value: Value): boolean =>
  values == null || values.includes(value);

const holds = <Value>(
  limit: Value | null | undefined,
  value: number | null,
  compare: (value: number, limit: Value) => boolean,
) => limit == null || (value !== null && compare(value, limit));

/** Whether an event is one of those that a filter asks for; the same as the conditions in event-filter.ts, without the database. */
export const fitsFilter = (facts: EventFacts, filter: EventFilter, organisers: OrganisedByOneOf): boolean =>
  holds(filter.beginsAfter, facts.earliest, (earliest, limit) => earliest > limit) &&
  holds(filter.beginsBefore, facts.earliest, (earliest, limit) => earliest < limit) &&
  holds(filter.overlapsFrom, facts.latest, (latest, limit) => latest > limit) &&
  holds(filter.overlapsTo, facts.earliest, (earliest, limit) => earliest < limit) &&
  isOneOf(filter.kinds, facts.kind) &&
  isOneOf(filter.statuses, facts.status) &&
  (filter.themes == null || filter.themes.some((slug) => facts.themes.includes(slug))) &&
  organisers.every((ids) => facts.organiserIds.some((id) => ids.has(id)));
