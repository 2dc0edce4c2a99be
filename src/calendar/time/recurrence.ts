import { RRuleTemporal } from 'rrule-temporal';
import { FAR_FUTURE, type Instant } from '../../shared/instant';
import { DAY } from './civil';
import { Memo } from './memo';
import { RhythmError } from './rhythm-error';
import { parseRule } from './rule';
import { untilInstant } from './until';
import { zoneOf } from './zone';

/** Periods (years, months, weeks, days …) that are searched for one answer, and days or times tried within them. */
const MOST_PERIODS = 1_000;
const MOST_CANDIDATES = 20_000;

/** 128 days hold at most 512 instants of a rule that `checkRhythm` accepts. */
const STRETCH = 128 * DAY;

const memo = new Memo<RRuleTemporal>(500);
const counted = new Memo<readonly Instant[]>(100);

const basic = (instant: Instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** The library takes UNTIL in UTC only, as RFC 5545 asks of times with a zone; ours may be a date or a local time. */
function withUntilInUtc(rule: string, timeZone: string): string {
  const until = untilInstant(parseRule(rule), zoneOf(timeZone));
  return until === FAR_FUTURE ? rule : rule.replace(/UNTIL=[^;]*/i, `UNTIL=${basic(until)}`);
}

function create(rule: string, start: Instant, timeZone: string): RRuleTemporal {
  const iso = new Date(start).toISOString();
  try {
    return new RRuleTemporal({
      rruleString: withUntilInUtc(rule.replace(/;$/, ''), timeZone),
      dtstart: { timeZoneId: timeZone, toString: () => `${iso}[${timeZone}]` },
      maxIterations: MOST_PERIODS,
      maxCandidateEvaluations: MOST_CANDIDATES,
      cache: false,
    });
  } catch (error) {
    throw new RhythmError(`the rule "${rule.slice(0, 100)}" cannot be expanded: ${(error as Error).message}`);
  }
}

/** The library throws when it has searched far enough, or past the end of time. For us that is: nothing more. */
function within<Answer>(search: () => Answer, otherwise: Answer): Answer {
  try {
    return search();
  } catch (error) {
    if (/^(Maximum|Out-of-bounds)/.test((error as Error).message)) return otherwise;
    throw error;
  }
}

/** The first `limit` instants of a rule, from its start on, within the same bound. */
export function firstRecurrences(rule: string, start: Instant, timeZone: string, limit: number): Instant[] {
  const found: Instant[] = [];
  const search = () => {
    create(rule, start, timeZone).all(({ epochMilliseconds }) => {
      if (found.length < limit) found.push(epochMilliseconds);
      return found.length < limit;
    });
  };
  within(search, undefined);
  return found;
}

/** A counted rule can only be counted from its start, so that is done once. */
const countedRecurrences = (rule: string, start: Instant, timeZone: string): Instant[] =>
  firstRecurrences(rule, start, timeZone, parseRule(rule).count ?? 0);

/**
 * The instants of a rule (RFC 5545, 3.3.10), from `from` to before `to`, found lazily. Times are local to `timeZone`; those
 * that the clocks skip do not occur. Ends early, rather than never, for a rule that occurs too seldom to be found within a
 * bounded number of steps.
 *
 * @param start DTSTART: the first instant at which the rule can hold, and the time of day where the rule gives none
 * @throws RhythmError
 */
export function* recurrences(
  rule: string,
  start: Instant,
  timeZone: string,
  { from, to }: { from: Instant; to: Instant },
): Generator<Instant> {
  if (parseRule(rule).count !== null) {
    const all = counted.get(`${rule} ${start} ${timeZone}`, () => countedRecurrences(rule, start, timeZone));
    yield* all.filter((instant) => instant >= from && instant < to);
    return;
  }
  const expansion = memo.get(`${rule} ${start} ${timeZone}`, () => create(rule, start, timeZone));
  const first = within(() => expansion.next(new Date(Math.max(from, start)), true), null);
  if (!first || first.epochMilliseconds >= to) return;
  yield first.epochMilliseconds;
  // In stretches, so that a long window costs nothing until it is reached, and no search comes near its bound.
  for (let begin = first.epochMilliseconds + 1; begin < to; begin += STRETCH) {
    const end = Math.min(begin + STRETCH, to);
    const found = within(() => expansion.between(new Date(begin), new Date(end - 1), true), null);
    if (found === null) return;
    for (const { epochMilliseconds } of found) yield epochMilliseconds;
  }
}
