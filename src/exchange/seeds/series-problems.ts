import { EventStatus } from '../../calendar/event-status';
import { checkRhythm } from '../../calendar/time/check-rhythm';
import { TimeError } from '../../calendar/time/time-error';
import { type Seed, type SeedEvent, type SeedFact, type SeedSeries } from './seed';
import { type SeedProblem } from './seed-problem';

/** What the calendar says against the rhythm as a whole: a start that does not fit its precision, an end before it … */
function* wrongRhythm({ rule, precision, spanMonths, starts, ends, timeZone }: SeedSeries) {
  if (!rule || !precision || !starts) return;
  try {
    checkRhythm({ rule, precision, spanMonths, starts, ends, timeZone });
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    yield error.message;
  }
}

/** What a series must say to be a rhythm, a schedule, or both. */
function* wrongIn({ rule, schedule, precision, starts, spanMonths }: SeedSeries) {
  if (!rule && !schedule) yield 'expected a rule (RFC 5545) with precision and starts, or a schedule with a count';
  if (rule && !precision) yield 'a rule needs its precision: TIME, DAY, MONTH or SPAN';
  if (rule && !starts) yield 'a rule needs starts: the first time that is known';
  if (precision === 'SPAN' && !spanMonths)
    yield 'precision SPAN needs spanMonths: how many months each occurrence lasts';
  if (spanMonths && precision !== 'SPAN') yield 'spanMonths belongs to precision SPAN only';
}

/** What an event must say: a time unless it is put off, and the series of which it is an occurrence. */
function* wrongInEvent({ when, status, series, occurrenceOf }: SeedEvent) {
  if (!when && status !== EventStatus.POSTPONED && status !== EventStatus.CANCELLED) yield '"when" is missing here';
  if (occurrenceOf && !series) yield 'occurrenceOf needs the series that it is an occurrence of';
}

/** What must agree within each series and each event of a file. */
export function seriesProblems({ series, events }: Seed): SeedProblem[] {
  const at = ({ place }: SeedFact, messages: Iterable<string>) =>
    [...messages].map((message) => ({ ...place, message }));
  return [
    ...series.flatMap((one) => {
      const wrong = at(one, wrongIn(one));
      return wrong.length > 0 ? wrong : at(one, wrongRhythm(one));
    }),
    ...events.flatMap((one) => at(one, wrongInEvent(one))),
  ];
}
