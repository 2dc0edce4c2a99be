import { groupsOf } from './groups';
import { type Rule } from './rule';

/** One event stands for an occurrence of a series. */
export const sharedOccurrences: Rule = (state) =>
  groupsOf(state, 'Event', ({ values }) =>
    values.seriesId == null || values.occurrenceOf == null ? null : `${values.seriesId} ${values.occurrenceOf}`,
  ).map((rows) => ({
    ...{ rows, field: 'occurrenceOf' },
    message: ({ values }) => `the event "${values.slug}" stands for ${values.occurrenceOf} already`,
  }));
