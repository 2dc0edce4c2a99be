import { civil, civilFields } from '../../calendar/time/civil';
import { type Instant } from '../../shared/instant';
import { type OffsetChange } from './offset-changes';
import { type YearlyChanges, yearlyChanges, yearBefore } from './yearly-changes';
import { monthsOfWeek, nthOf, WEEKDAYS } from './yearly-day';

/** A rule of a time zone, or a single change (RFC 5545, 3.6.5). */
export interface Observance {
  start: OffsetChange;
  /** RFC 5545, 3.3.10, without UNTIL; null for a single change. */
  rule: string | null;
  /** Of a rule's last change; null where it goes on. */
  until: Instant | null;
}

/** A week can lead into the next month ("at midnight after the last Thursday"): then each month has a rule of its own. */
function rulesOf({ changes, firstDay }: YearlyChanges, endsAfter: Instant): Observance[] {
  const last = changes[changes.length - 1].instant;
  const weekday = WEEKDAYS[new Date(changes[0].local).getUTCDay()];
  return monthsOfWeek(firstDay).flatMap((part) => {
    const start = changes.find(({ local }) => civilFields(local).month === part.month);
    if (!start) return [];
    const nth = nthOf(part);
    const day = nth === null ? `BYDAY=${weekday};BYMONTHDAY=${part.days.join(',')}` : `BYDAY=${nth}${weekday}`;
    return [{ start, rule: `FREQ=YEARLY;BYMONTH=${part.month};${day}`, until: last > endsAfter ? null : last }];
  });
}

/** The offset at `from` begins at the latest then: as the change of a rule where one leads to it, else with the year. */
function withBeginning(runs: YearlyChanges[], offset: number, from: Instant): YearlyChanges[] {
  const back = runs.find(({ changes }) => changes[0].after === offset);
  const earlier = back && back.changes.length > 1 && yearBefore(back);
  if (earlier && earlier.instant <= from) {
    return runs.map((run) => (run === back ? { ...run, changes: [earlier, ...run.changes] } : run));
  }
  const local = civil(Math.max(1, civilFields(from + offset).year));
  const beginning = { instant: local - offset, before: offset, after: offset, local };
  return [{ changes: [beginning], firstDay: 0 }, ...runs];
}

/**
 * The observances that give a zone's offsets from `from` on.
 *
 * @param offset at `from`
 * @param changes after `from`, all of them
 * @param goesOnAfter a rule that has changes after it has no end
 */
export function observancesOf(
  offset: number,
  changes: readonly OffsetChange[],
  { from, goesOnAfter }: { from: Instant; goesOnAfter: Instant },
): Observance[] {
  return withBeginning(yearlyChanges(changes), offset, from)
    .flatMap((run) =>
      run.changes.length > 1 ? rulesOf(run, goesOnAfter) : [{ start: run.changes[0], rule: null, until: null }],
    )
    .sort((a, b) => a.start.instant - b.start.instant);
}
