import { type Rhythm } from '../../../src/calendar/time/rhythm';
import { scheduleOf } from '../../../src/exchange/pages/schedule';

const rhythm = (facts: Partial<Rhythm>): Rhythm => ({
  rule: 'FREQ=YEARLY',
  precision: 'MONTH',
  spanMonths: null,
  starts: '2021-10',
  ends: null,
  timeZone: 'Europe/Stockholm',
  ...facts,
});

const day = (rule: string, facts: Partial<Rhythm> = {}) =>
  rhythm({ rule, precision: 'DAY', starts: '2021-10-12', ...facts });

/** Without what is undefined, as JSON is. */
const written = (value: Rhythm): unknown => JSON.parse(JSON.stringify(scheduleOf(value)));

describe('A rhythm as a Schedule of schema.org', () => {
  const zone = { '@type': 'Schedule', scheduleTimezone: 'Europe/Stockholm' };
  const from = { ...zone, startDate: '2021-10-12' };

  it.each<[string, Rhythm, object]>([
    [
      'months of every year',
      rhythm({ rule: 'FREQ=YEARLY;BYMONTH=1,5,10' }),
      { ...zone, repeatFrequency: 'P1Y', byMonth: [1, 5, 10] },
    ],
    ['the month of its start', rhythm({}), { ...zone, repeatFrequency: 'P1Y', byMonth: [10] }],
    ['every second month', rhythm({ rule: 'FREQ=MONTHLY;INTERVAL=2' }), { ...zone, repeatFrequency: 'P2M' }],
    [
      'four months of every year',
      rhythm({ rule: 'FREQ=YEARLY;BYMONTH=1', precision: 'SPAN', spanMonths: 4 }),
      { ...zone, repeatFrequency: 'P1Y', byMonth: [1], duration: 'P4M' },
    ],
    [
      'the first and the last Thursday of a month',
      day('FREQ=MONTHLY;BYDAY=1TH,-1TH'),
      { ...from, repeatFrequency: 'P1M', byDay: ['1TH', '-1TH'] },
    ],
    [
      'every second Tuesday, ten times',
      day('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=10'),
      { ...from, repeatFrequency: 'P2W', byDay: ['TU'], repeatCount: 10 },
    ],
    [
      'a date of every year',
      day('FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=12'),
      { ...from, repeatFrequency: 'P1Y', byMonth: [10], byMonthDay: [12] },
    ],
    [
      'a time of day, from its start',
      rhythm({ rule: 'FREQ=DAILY', precision: 'TIME', starts: '2021-10-12T13:00:00' }),
      { ...from, repeatFrequency: 'P1D', startTime: '13:00:00' },
    ],
    [
      'a time of day, from its rule',
      rhythm({ rule: 'FREQ=DAILY;BYHOUR=9;BYMINUTE=30', precision: 'TIME', starts: '2021-10-12T13:00:00' }),
      { ...from, repeatFrequency: 'P1D', startTime: '09:30:00' },
    ],
    [
      'an end to the day',
      day('FREQ=DAILY', { ends: '2021-12-31' }),
      { ...from, repeatFrequency: 'P1D', endDate: '2021-12-31' },
    ],
    ['an end to the month, left out', day('FREQ=DAILY', { ends: '2021-12' }), { ...from, repeatFrequency: 'P1D' }],
    [
      'a last day in the rule',
      day('FREQ=DAILY;UNTIL=20211130'),
      { ...from, repeatFrequency: 'P1D', endDate: '2021-11-30' },
    ],
    [
      'a last instant in the rule, which is the next day here',
      day('FREQ=DAILY;UNTIL=20211130T233000Z'),
      { ...from, repeatFrequency: 'P1D', endDate: '2021-12-01' },
    ],
    [
      'the earlier of two ends',
      day('FREQ=DAILY;UNTIL=20211130', { ends: '2021-11-15' }),
      { ...from, repeatFrequency: 'P1D', endDate: '2021-11-15' },
    ],
    [
      'two ends of which nobody knows the earlier, left out',
      day('FREQ=DAILY;UNTIL=20211130', { ends: '2021-11' }),
      { ...from, repeatFrequency: 'P1D' },
    ],
    [
      'a start that is no more than likely, left out',
      day('FREQ=WEEKLY;BYDAY=TU', { starts: '2021-10-12?' }),
      { ...zone, repeatFrequency: 'P1W', byDay: ['TU'] },
    ],
  ])('says %s', (_name, value, schedule) => {
    expect(written(value)).toEqual(schedule);
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
    ['FREQ=YEARLY;BYYEARDAY=100'],
    ['FREQ=DAILY;BYHOUR=9,15'],
    ['FREQ=HOURLY'],
  ])('is silent where it has no words: %s', (rule) => {
    expect(scheduleOf(rhythm({ rule, precision: 'TIME', starts: '2021-10-12T13:00:00' }))).toBeNull();
  });
});
