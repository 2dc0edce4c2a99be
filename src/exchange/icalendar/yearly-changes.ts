import { civilFields, DAY } from '../../calendar/time/civil';
import { type OffsetChange } from './offset-changes';
import { monthsOfWeek, nthOf, WEEK, type YearlyDay, yearlyDayOf } from './yearly-day';

/** Changes by one rule, one in each of consecutive years: on a weekday within the week from `firstDay` of the year. */
export interface YearlyChanges {
  changes: OffsetChange[];
  firstDay: YearlyDay;
}

/** Fewer are shorter, and plainer, one by one. */
const FEWEST = 3;

const yearOf = (change: OffsetChange) => civilFields(change.local).year;

/** Of the weeks that hold all days from `first` to `last`, preferably one that is the first, second … or last of a month. */
function weekAround(first: YearlyDay, last: YearlyDay): YearlyDay {
  const weeks = Array.from({ length: WEEK - (last - first) }, (_, index) => last - WEEK + 1 + index);
  return weeks.find((week) => nthOf(monthsOfWeek(week)[0]) !== null) ?? weeks.find((week) => week >= 0)!;
}

function weekOf(run: readonly OffsetChange[]): YearlyDay {
  const days = run.map(({ local }) => yearlyDayOf(local));
  return weekAround(Math.min(...days), Math.max(...days));
}

function continues(run: readonly OffsetChange[], change: OffsetChange): boolean {
  const last = run[run.length - 1];
  const days = [...run, change].map(({ local }) => yearlyDayOf(local));
  return (
    yearOf(change) === yearOf(last) + 1 &&
    change.before === last.before &&
    change.after === last.after &&
    // The same weekday at the same time.
    (change.local - last.local) % (WEEK * DAY) === 0 &&
    Math.max(...days) - Math.min(...days) < WEEK
  );
}

/** Gathers what follows one rule for three years or more; each of the rest stands alone. In order of their first change. */
export function yearlyChanges(changes: readonly OffsetChange[]): YearlyChanges[] {
  const runs: OffsetChange[][] = [];
  for (const change of changes) {
    const run = runs.find((candidate) => continues(candidate, change));
    if (run) run.push(change);
    else runs.push([change]);
  }
  return runs
    .flatMap((run) => (run.length >= FEWEST ? [run] : run.map((change) => [change])))
    .map((run) => ({ changes: run, firstDay: weekOf(run) }))
    .sort((a, b) => a.changes[0].instant - b.changes[0].instant);
}

/** What the rule would have done a year before its first change. */
export function yearBefore({ changes: [first], firstDay }: YearlyChanges): OffsetChange {
  for (let weeks = 51; ; weeks++) {
    const local = first.local - weeks * WEEK * DAY;
    const day = yearlyDayOf(local);
    if (day >= firstDay && day < firstDay + WEEK) return { ...first, local, instant: local - first.before };
  }
}
