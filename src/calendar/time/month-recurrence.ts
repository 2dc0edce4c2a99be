import { monthIndex, monthOf, yearOf } from './civil';
import { type Rule } from './rule';

const LAST = monthIndex(9999, 12);
/** Periods tried before a rule that fits no month (every twelfth month from March, in May) is given up. */
const MOST_PERIODS = 1_000;

/** The months of one period of the rule, as month indices in order. */
function monthsOf(rule: Rule, start: number, period: number): number[] {
  if (rule.frequency === 'MONTHLY') {
    const month = start + period * rule.interval;
    return !rule.byMonth || rule.byMonth.includes(monthOf(month)) ? [month] : [];
  }
  const year = yearOf(start) + period * rule.interval;
  return (rule.byMonth ?? [monthOf(start)]).map((month) => monthIndex(year, month));
}

/**
 * The months in which a YEARLY or MONTHLY rule with no parts but BYMONTH, INTERVAL and COUNT occurs, as month indices (see
 * `monthIndex`), from `from` on and never before `start`. Plain arithmetic: without COUNT it begins to count just before `from`.
 */
export function* monthRecurrences(rule: Rule, start: number, from: number): Generator<number> {
  const length = rule.interval * (rule.frequency === 'YEARLY' ? 12 : 1);
  const skipped = rule.count === null ? Math.max(0, Math.floor((from - start) / length) - 1) : 0;
  let count = 0;
  let missed = 0;
  for (let period = skipped; missed < MOST_PERIODS; period++, missed++) {
    for (const month of monthsOf(rule, start, period)) {
      if (month > LAST) return;
      if (month < start) continue;
      if (rule.count !== null && ++count > rule.count) return;
      missed = 0;
      if (month >= from) yield month;
    }
    if (start + period * length > LAST) return;
  }
}
