import { RRuleTemporal } from 'rrule-temporal';
import { firstRecurrences, recurrences } from '../../../src/calendar/time/recurrence';

const START = Date.UTC(2020, 0, 6, 10);
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);

describe('Published examples (RFC 5545, 3.8.5.3)', () => {
  const start = Date.UTC(1997, 8, 2, 9);
  it.each([
    ['FREQ=DAILY;COUNT=3', start, ['1997-09-02', '1997-09-03', '1997-09-04']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3;WKST=SU', start, ['1997-09-02', '1997-09-16', '1997-09-30']],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', Date.UTC(1997, 8, 5, 9), ['1997-09-05', '1997-10-03', '1997-11-07']],
    ['FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3', Date.UTC(1997, 8, 28, 9), ['1997-09-28', '1997-10-29', '1997-11-28']],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=3', Date.UTC(1997, 4, 19, 9), ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', start, ['1998-02-13', '1998-03-13', '1998-11-13']],
    ['FREQ=DAILY;UNTIL=19970904', start, ['1997-09-02', '1997-09-03', '1997-09-04']],
    ['FREQ=DAILY;UNTIL=19970904T085959', start, ['1997-09-02', '1997-09-03']],
  ])('%s', (rule, from, expected) => {
    expect(firstRecurrences(rule, from, 'UTC', 3).map(day)).toEqual(expected);
  });
});

describe('Rules that never occur end by their step count', () => {
  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=YEARLY;INTERVAL=999999',
    'FREQ=DAILY;INTERVAL=999999;BYMONTH=2;BYMONTHDAY=31',
  ])('%s', (rule) => {
    const start = rule.includes('INTERVAL=999999') ? START + 1 : START;
    expect([...recurrences(rule, start, 'UTC', { from: start + 1, to: Date.UTC(9999, 0) })]).toEqual([]);
    expect(firstRecurrences(rule, start, 'UTC', 2).length).toBeLessThan(2);
  });

  it('of which the library is told, and which it counts', () => {
    const limits = { maxIterations: 1_000, maxCandidateEvaluations: 20_000 };
    const dtstart = { timeZoneId: 'UTC', toString: () => '2020-01-06T10:00:00Z[UTC]' };
    const rule = new RRuleTemporal({ rruleString: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', dtstart, ...limits });
    expect(() => rule.next(new Date(START), true)).toThrow('Maximum iterations (1000) exceeded');
  });
});

it('A frequent rule yields its first without finding the rest', () => {
  const seconds = recurrences('FREQ=SECONDLY', START, 'UTC', { from: Date.UTC(2026, 0), to: Date.UTC(9999, 0) });
  expect(seconds.next().value).toBe(Date.UTC(2026, 0));
});

it.each(['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2TU'])(
  '%s: from the middle on is the rest of the whole',
  (rule) => {
    const whole = firstRecurrences(rule, START, 'Europe/Stockholm', 300);
    for (const index of [0, 1, 7, 290]) {
      const window = { from: whole[index], to: whole[index + 9] };
      expect([...recurrences(rule, START, 'Europe/Stockholm', window)]).toEqual(whole.slice(index, index + 9));
    }
  },
);
