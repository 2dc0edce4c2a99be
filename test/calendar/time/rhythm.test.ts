import { boundsOf } from '../../../src/calendar/time/bounds';
import { occurrences, type OccurrenceWindow, type Rhythm } from '../../../src/calendar/time/rhythm';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';

const rhythm = (rule: string, precision: Rhythm['precision'], starts: string, more: Partial<Rhythm> = {}): Rhythm => ({
  rule,
  precision,
  starts,
  spanMonths: null,
  ends: null,
  timeZone: 'Europe/Stockholm',
  ...more,
});

const found = (subject: Rhythm, after: string, window: Partial<OccurrenceWindow> = {}) =>
  [...occurrences(subject, { after: Date.parse(after), ...window })].map(({ edtf }) => edtf);

const january = rhythm('FREQ=YEARLY;BYMONTH=1,5,10', 'MONTH', '2020-23');
const dialogues = rhythm('FREQ=YEARLY;BYMONTH=1', 'SPAN', '2023-01', { spanMonths: 4 });

describe('Months: January, May and October', () => {
  it.each([
    ['2021-10-13', '2021-10'],
    ['2021-10-31T22:59:59Z', '2021-10'],
    ['2021-10-31T23:00:00Z', '2022-01'],
    ['2026-11-22', '2027-01'],
    ['2020-01-01', '2020-10'],
    ['9999-10-31T00:00:00Z', '9999-10'],
  ])('after %s comes %s', (after, next) => {
    expect(found(january, after, { limit: 1 })).toEqual([next]);
  });

  it('a year holds three, and a little more', () => {
    expect(found(january, '2026-11-22')).toEqual(['2027-01', '2027-05', '2027-10']);
    expect(found(january, '2026-10-01')).toEqual(['2026-10', '2027-01', '2027-05', '2027-10']);
  });

  it('come with their bounds', () => {
    const [next] = occurrences(january, { after: Date.parse('2026-11-22') });
    expect(next).toEqual({ edtf: '2027-01', precision: 'MONTH', bounds: boundsOf('2027-01', 'Europe/Stockholm') });
  });
});

describe('Spans: January to April', () => {
  it.each([
    ['2023-05-01', '2024-01/2024-04'],
    ['2023-04-30T21:59:59Z', '2023-01/2023-04'],
    ['2024-03-15', '2024-01/2024-04'],
    ['2010-01-01', '2023-01/2023-04'],
  ])('after %s comes %s', (after, next) => {
    expect(found(dialogues, after, { limit: 1 })).toEqual([next]);
  });

  it('run into the next year', () => {
    const winter = rhythm('FREQ=YEARLY;BYMONTH=11', 'SPAN', '2020', { spanMonths: 4 });
    expect(found(winter, '2022-02-10')).toEqual(['2021-11/2022-02', '2022-11/2023-02']);
  });
});

describe('Rules', () => {
  it.each([
    [rhythm('FREQ=MONTHLY', 'MONTH', '2026-01'), ['2026-11', '2026-12', '2027-01']],
    [rhythm('FREQ=MONTHLY;INTERVAL=3', 'MONTH', '2000-02'), ['2026-11', '2027-02', '2027-05']],
    [rhythm('FREQ=MONTHLY;INTERVAL=2;BYMONTH=2,4,6', 'MONTH', '2020-02'), ['2027-02', '2027-04', '2027-06']],
    [rhythm('FREQ=YEARLY', 'MONTH', '2020-03'), ['2027-03']],
    [rhythm('FREQ=YEARLY;INTERVAL=2;BYMONTH=3', 'MONTH', '2021'), ['2027-03']],
    [rhythm('FREQ=YEARLY;INTERVAL=2;BYMONTH=3', 'MONTH', '2020'), []],
    [rhythm('FREQ=YEARLY;BYMONTH=1,5;COUNT=3', 'MONTH', '2026-05'), ['2027-01', '2027-05']],
    [rhythm('FREQ=YEARLY;BYMONTH=1,5;UNTIL=20270131', 'MONTH', '2020'), ['2027-01']],
    [rhythm('FREQ=YEARLY;BYMONTH=1,5', 'MONTH', '2020', { ends: '2027-02' }), ['2027-01']],
    [rhythm('FREQ=MONTHLY;BYDAY=1TH', 'DAY', '2020-01'), ['2026-12-03', '2027-01-07', '2027-02-04']],
    [rhythm('FREQ=MONTHLY;BYMONTHDAY=31', 'DAY', '2020-01'), ['2026-12-31', '2027-01-31', '2027-03-31']],
    [rhythm('FREQ=WEEKLY', 'DAY', '2020-01-02'), ['2026-11-26', '2026-12-03', '2026-12-10']],
    [rhythm('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'DAY', '2026-11-03'), ['2026-12-01', '2026-12-15', '2026-12-29']],
    [rhythm('FREQ=YEARLY;BYMONTH=10;BYDAY=1TH', 'DAY', '2015'), ['2027-10-07']],
    [rhythm('FREQ=YEARLY', 'DAY', '2020-10-12'), ['2027-10-12']],
    [rhythm('FREQ=DAILY;UNTIL=20261123', 'DAY', '2020-01-01'), ['2026-11-22', '2026-11-23']],
    [
      rhythm('FREQ=MONTHLY;BYDAY=1TH', 'TIME', '2020-01-02T13:00:00'),
      ['2026-12-03T13:00:00', '2027-01-07T13:00:00', '2027-02-04T13:00:00'],
    ],
    [rhythm('FREQ=WEEKLY;COUNT=500', 'DAY', '2020-01-02'), ['2026-11-26', '2026-12-03', '2026-12-10']],
    [rhythm('FREQ=WEEKLY;COUNT=361', 'DAY', '2020-01-02'), ['2026-11-26']],
    [rhythm('FREQ=YEARLY', 'DAY', '2024-02-29'), []],
    [rhythm('FREQ=YEARLY;BYMONTH=1', 'MONTH', '2031-06'), ['2032-01']],
  ] as [Rhythm, string[]][])('%j after 22 November 2026: %j', (subject, expected) => {
    expect(found(subject, '2026-11-22', { limit: 3 })).toEqual(expected);
  });

  it('keep the time of day on both sides of daylight saving', () => {
    const weekly = rhythm('FREQ=WEEKLY', 'TIME', '2021-10-21T13:00:00');
    const [before, after] = [...occurrences(weekly, { after: Date.parse('2021-10-28T00:00:00Z'), limit: 2 })];
    expect([before.edtf, after.edtf]).toEqual(['2021-10-28T13:00:00', '2021-11-04T13:00:00']);
    expect(after.bounds.earliest - before.bounds.earliest).toBe(7 * 86_400_000 + 3_600_000);
  });

  it('skip a time that the clocks skip', () => {
    const daily = rhythm('FREQ=DAILY', 'TIME', '2021-03-26T02:30:00');
    expect(found(daily, '2021-03-26T12:00:00Z', { limit: 3 })).toEqual([
      '2021-03-26T02:30:00',
      '2021-03-27T02:30:00',
      '2021-03-29T02:30:00',
    ]);
  });
});

describe('The window', () => {
  it('until is exclusive of what begins at it', () => {
    const until = boundsOf('2027-05', 'Europe/Stockholm').earliest;
    expect(found(january, '2026-11-22', { until })).toEqual(['2027-01']);
    expect(found(january, '2026-11-22', { until: until + 1 })).toEqual(['2027-01', '2027-05']);
  });

  it.each([
    ['FREQ=YEARLY;BYMONTH=10;BYDAY=1TH', '2000'],
    ['FREQ=YEARLY;BYWEEKNO=5;BYDAY=TH', '2000'],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=-1SU', '2000'],
    ['FREQ=YEARLY;BYMONTHDAY=12;BYMONTH=10', '2000'],
  ])('of a yearly rule, %s, always holds the next', (rule, starts) => {
    let after = Date.UTC(2019, 0, 1);
    for (let year = 0; year < 12; year++) {
      const [next] = occurrences(rhythm(rule, 'DAY', starts), { after });
      // The worst moment to ask: when the last has just ended.
      after = next.bounds.latest;
    }
  });

  it('every occurrence is after `after` and in order', () => {
    for (const subject of [january, dialogues, rhythm('FREQ=WEEKLY;BYDAY=MO,TH', 'DAY', '2020-01-02')]) {
      for (let after = Date.UTC(2022, 0, 1); after < Date.UTC(2023, 0, 1); after += 17 * 86_400_000) {
        const bounds = [...occurrences(subject, { after, limit: 5 })].map((occurrence) => occurrence.bounds);
        const earliest = bounds.map((each) => each.earliest);
        expect(bounds.filter(({ latest }) => latest <= after)).toEqual([]);
        expect(earliest).toEqual([...new Set(earliest)].sort((a, b) => a - b));
      }
    }
  });

  it.each([FAR_PAST, FAR_FUTURE, 0, Date.UTC(9999, 11, 31, 23)])('may begin anywhere: %d', (after) => {
    const all = [...occurrences(january, { after, until: FAR_FUTURE, limit: 2 })];
    expect(all.length).toBe(after < Date.UTC(9000, 0) ? 2 : 0);
  });

  it('is never without end', () => {
    const daily = rhythm('FREQ=DAILY', 'DAY', '2020-01-01');
    expect(found(daily, '2026-01-01', { until: FAR_FUTURE })).toHaveLength(1_000);
    expect(found(january, '2026-11-22', { until: FAR_FUTURE }).length).toBeLessThan(35);
  });
});
