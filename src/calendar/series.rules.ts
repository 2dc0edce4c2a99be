import { FAR_FUTURE, FAR_PAST, type Instant } from '../shared/instant';
import { type Series } from './series.entity';
import { boundsOf } from './time/bounds';
import { type Rhythm } from './time/rhythm';

/** The recurrence of a series, or null where only a count and a season is known. */
export const rhythmOf = (series: Series): Rhythm | null => {
  const { rule, rulePrecision: precision, spanMonths, starts, ends, timeZone } = series;
  return rule && precision && starts ? { rule, precision, spanMonths, starts, ends, timeZone } : null;
};

/** From when on a revision holds; one that does not say replaces what it revises altogether. */
const takesOver = ({ starts, timeZone }: Series): Instant =>
  starts === null ? FAR_PAST : boundsOf(starts, timeZone).earliest;

/**
 * The first instant at which a series is replaced by a later revision of it, FAR_FUTURE if there is none.
 * @param siblings the series of the same organiser, among which its revisions are
 */
export const replacedFrom = (series: Series, siblings: readonly Series[]): Instant => {
  const others = siblings.filter(({ id }) => id !== series.id);
  const revisions = others.filter(({ revisionOfId }) => revisionOfId === series.id);
  return Math.min(FAR_FUTURE, ...revisions.flatMap((next) => [takesOver(next), replacedFrom(next, others)]));
};

/** The first revision of a series. */
export const rootOf = (series: Series, siblings: readonly Series[]): Series => {
  const before = siblings.find(({ id }) => id === series.revisionOfId);
  return before && before !== series
    ? rootOf(
        before,
        siblings.filter((other) => other !== series),
      )
    : series;
};

/** The series that says best, at an instant, when an organiser's events recur: a rhythm rather than a count, then the first. */
export const currentSeries = (siblings: readonly Series[], at: Instant): Series | null => {
  const current = siblings.filter((series) => replacedFrom(series, siblings) > at);
  return current.find(rhythmOf) ?? current[0] ?? null;
};
