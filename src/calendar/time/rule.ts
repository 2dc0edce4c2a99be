import { Memo } from './memo';
import { RhythmError } from './rhythm-error';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof WEEKDAYS)[number];
const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
type Frequency = (typeof FREQUENCIES)[number];

export interface RuleDay {
  /** The nth such day of the month or year, from its end if negative; null for each of them. */
  nth: number | null;
  weekday: Weekday;
}

/** The parts of a recurrence rule (RFC 5545, 3.3.10). Lists are null where the part is absent. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** As written: a date, a local time, or a time in UTC. */
  until: string | null;
  byMonth: readonly number[] | null;
  byMonthDay: readonly number[] | null;
  byYearDay: readonly number[] | null;
  byWeekNo: readonly number[] | null;
  byDay: readonly RuleDay[] | null;
  byHour: readonly number[] | null;
  byMinute: readonly number[] | null;
  bySecond: readonly number[] | null;
  bySetPos: readonly number[] | null;
}

const LONGEST = 1_000;
const UNTIL = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/;
const DAY_OF_WEEK = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
const KNOWN =
  'FREQ INTERVAL COUNT UNTIL BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS WKST'.split(
    ' ',
  );

const memo = new Memo<Rule>(1_000);

function partsOf(text: string): Map<string, string> {
  if (text.length > LONGEST) throw new RhythmError(`expected a rule of at most ${LONGEST} characters`);
  const parts = new Map<string, string>();
  for (const part of text.replace(/;$/, '').toUpperCase().split(';')) {
    const [name, value, ...rest] = part.split('=');
    if (!value || rest.length > 0)
      throw new RhythmError(`expected NAME=VALUE in the rule, found "${part.slice(0, 40)}"`);
    if (!KNOWN.includes(name))
      throw new RhythmError(`expected one of ${KNOWN.join(', ')} in the rule, found "${name}"`);
    if (parts.has(name)) throw new RhythmError(`expected ${name} once in the rule`);
    parts.set(name, value);
  }
  return parts;
}

function integer(name: string, value: string, lowest: number, highest: number): number {
  const number = /^[+-]?\d{1,6}$/.test(value) ? Number(value) : NaN;
  const isWithin = number >= lowest && number <= highest;
  // Negative numbers count from the end, so where they are allowed there is no 0.
  if (!isWithin || (lowest < 0 && number === 0)) {
    throw new RhythmError(
      `expected ${name} from ${lowest} to ${highest}${lowest < 0 ? ' and not 0' : ''}, found "${value}"`,
    );
  }
  return number;
}

function dayOf(value: string): RuleDay {
  const match = DAY_OF_WEEK.exec(value);
  if (!match) throw new RhythmError(`expected BYDAY as MO, 1TH or -1FR, found "${value.slice(0, 20)}"`);
  return { nth: match[1] ? integer('BYDAY', match[1], -53, 53) : null, weekday: match[2] as Weekday };
}

function read(text: string): Rule {
  const parts = partsOf(text);
  const numbers = (name: string, lowest: number, highest: number): number[] | null => {
    const values = parts.get(name)?.split(',') ?? null;
    return values && [...new Set(values.map((value) => integer(name, value, lowest, highest)))].sort((a, b) => a - b);
  };
  const frequency = parts.get('FREQ') as Frequency;
  if (!FREQUENCIES.includes(frequency)) {
    throw new RhythmError(`expected FREQ as one of ${FREQUENCIES.join(', ')}, found "${frequency ?? 'nothing'}"`);
  }
  const until = parts.get('UNTIL') ?? null;
  if (until !== null && !UNTIL.test(until)) {
    throw new RhythmError(`expected UNTIL as 20301231 or 20301231T120000Z, found "${until.slice(0, 20)}"`);
  }
  if (until !== null && parts.has('COUNT')) throw new RhythmError('expected either COUNT or UNTIL, found both');
  const wkst = parts.get('WKST');
  if (wkst && !(WEEKDAYS as readonly string[]).includes(wkst)) {
    throw new RhythmError(`expected WKST as one of ${WEEKDAYS.join(', ')}, found "${wkst.slice(0, 20)}"`);
  }
  return {
    frequency,
    interval: integer('INTERVAL', parts.get('INTERVAL') ?? '1', 1, 999_999),
    count: parts.has('COUNT') ? integer('COUNT', parts.get('COUNT')!, 1, 999_999) : null,
    until,
    byMonth: numbers('BYMONTH', 1, 12),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byWeekNo: numbers('BYWEEKNO', -53, 53),
    byDay: parts.get('BYDAY')?.split(',').map(dayOf) ?? null,
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    bySecond: numbers('BYSECOND', 0, 59),
    bySetPos: numbers('BYSETPOS', -366, 366),
  };
}

/**
 * Reads a recurrence rule (RFC 5545, 3.3.10), lists sorted and without repetitions.
 * @throws RhythmError
 */
export const parseRule = (text: string): Rule => memo.get(text, () => read(text));
