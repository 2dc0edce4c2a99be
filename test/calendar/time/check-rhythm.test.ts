import { checkRhythm } from '../../../src/calendar/time/check-rhythm';
import { type Rhythm } from '../../../src/calendar/time/rhythm';
import { TimeError } from '../../../src/calendar/time/time-error';

const check = (rule: string, precision: string, starts: string, more: Partial<Rhythm> = {}) =>
  checkRhythm({
    rule,
    precision: precision as Rhythm['precision'],
    starts,
    spanMonths: precision === 'SPAN' ? 4 : null,
    ends: null,
    timeZone: 'Europe/Stockholm',
    ...more,
  });

describe('checkRhythm accepts', () => {
  it.each([
    ['FREQ=YEARLY;BYMONTH=1,5,10', 'MONTH', '2020-23'],
    ['FREQ=YEARLY;BYMONTH=1', 'SPAN', '2023-01'],
    ['FREQ=MONTHLY;INTERVAL=2', 'MONTH', '2023-01'],
    ['FREQ=MONTHLY;BYDAY=1TH', 'DAY', '2023'],
    ['FREQ=MONTHLY;BYDAY=1TH;BYHOUR=9,13', 'TIME', '2023-01-05T09:00:00'],
    ['FREQ=WEEKLY;WKST=SU', 'DAY', '2023-01-05'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'DAY', '2021'],
    ['freq=daily;count=10', 'DAY', '2023-01'],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=500', 'DAY', '2023-01-02'],
  ])('%s to the %s from %s', (rule, precision, starts) => {
    expect(() => check(rule, precision, starts)).not.toThrow();
  });
});

describe('checkRhythm refuses', () => {
  it.each([
    ['', 'DAY', '2023', /expected NAME=VALUE in the rule/],
    ['FREQ', 'DAY', '2023', /expected NAME=VALUE in the rule, found "FREQ"/],
    ['FREQ=SOMETIMES', 'DAY', '2023', /expected FREQ as one of YEARLY, .*, found "SOMETIMES"/],
    ['BYMONTH=1', 'MONTH', '2023', /expected FREQ as one of .*, found "nothing"/],
    ['FREQ=DAILY;FREQ=DAILY', 'DAY', '2023', /expected FREQ once/],
    ['FREQ=DAILY;BYEASTER=0', 'DAY', '2023', /found "BYEASTER"/],
    ['FREQ=YEARLY;BYMONTH=13', 'MONTH', '2023', /expected BYMONTH from 1 to 12, found "13"/],
    ['FREQ=YEARLY;BYMONTH=1,', 'MONTH', '2023', /expected BYMONTH from 1 to 12, found ""/],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'DAY', '2023', /from -31 to 31 and not 0/],
    ['FREQ=WEEKLY;BYDAY=XX', 'DAY', '2023', /expected BYDAY as MO, 1TH or -1FR/],
    ['FREQ=WEEKLY;INTERVAL=0', 'DAY', '2023-01-05', /expected INTERVAL from 1/],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20240101', 'DAY', '2023-01-05', /either COUNT or UNTIL/],
    ['FREQ=WEEKLY;UNTIL=2024-01-01', 'DAY', '2023-01-05', /expected UNTIL as 20301231/],
    ['FREQ=WEEKLY;UNTIL=20241301', 'DAY', '2023-01-05', /expected UNTIL as 20301231/],
    ['FREQ=WEEKLY;WKST=XX', 'DAY', '2023-01-05', /expected WKST as one of/],
    ['FREQ=SECONDLY', 'TIME', '2023-01-05T00:00:00', /expected FREQ of DAILY or rarer/],
    ['FREQ=MINUTELY', 'TIME', '2023-01-05T00:00:00', /found FREQ=MINUTELY/],
    ['FREQ=HOURLY', 'TIME', '2023-01-05T00:00:00', /found FREQ=HOURLY/],
    ['FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,30', 'TIME', '2023-01-05T00:00:00', /at most 4 times a day/],
    ['FREQ=DAILY;COUNT=501', 'DAY', '2023', /COUNT of at most 500, found 501/],
    ['FREQ=DAILY;INTERVAL=1001', 'DAY', '2023', /INTERVAL of at most 1000/],
    ['FREQ=YEARLY;BYMONTHDAY=29', 'DAY', '2023', /expected BYMONTH beside BYMONTHDAY/],
    ['FREQ=YEARLY;BYYEARDAY=1;BYDAY=MO', 'DAY', '2023', /either BYYEARDAY or BYDAY/],
    ['FREQ=YEARLY;BYWEEKNO=53', 'DAY', '2023', /BYWEEKNO from 1 to 52/],
    ['FREQ=MONTHLY;BYDAY=1TH', 'MONTH', '2023', /with BYMONTH alone for MONTH/],
    ['FREQ=WEEKLY', 'MONTH', '2023', /expected a YEARLY or MONTHLY rule/],
    ['FREQ=MONTHLY;BYDAY=1TH;BYHOUR=9', 'DAY', '2023', /expected no BYHOUR/],
    ['FREQ=MONTHLY;BYDAY=1TH', 'TIME', '2023-01-05', /expected a start with a time of day for TIME/],
    ['FREQ=WEEKLY', 'DAY', '2023-01', /expected a start to the day/],
    ['FREQ=YEARLY;BYMONTH=1', 'MONTH', '2023/2024', /expected a single date for the start/],
    ['FREQ=YEARLY;BYMONTH=1', 'MONTH', 'soon', /expected a year of four digits/],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'DAY', '2023', /expected a rule that occurs/],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'DAY', '2023', /never does/],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', 'DAY', '2023', /never does/],
    ['FREQ=DAILY;UNTIL=20200101', 'DAY', '2023', /never does/],
    ['FREQ=DAILY;BYDAY=MO;COUNT=500', 'DAY', '2023', /reaches its COUNT sooner/],
    [`FREQ=YEARLY;BYMONTH=1${',1'.repeat(600)}`, 'MONTH', '2023', /at most 1000 characters/],
  ])('%s to the %s from %s', (rule, precision, starts, expected) => {
    expect(() => check(rule, precision, starts)).toThrow(TimeError);
    expect(() => check(rule, precision, starts)).toThrow(expected);
  });

  it.each([
    ['SPAN', { spanMonths: null }, /expected spanMonths from 1 to 24/],
    ['SPAN', { spanMonths: 25 }, /expected spanMonths from 1 to 24/],
    ['SPAN', { spanMonths: 1.5 }, /expected spanMonths from 1 to 24/],
    ['MONTH', { spanMonths: 4 }, /none otherwise, found 4/],
    ['MONTH', { ends: '2022' }, /expected an end after the start 2023, found "2022"/],
    ['MONTH', { timeZone: 'Mars/Olympus' }, /expected an IANA time zone/],
  ] as [string, Partial<Rhythm>, RegExp][])('%s with %j', (precision, more, expected) => {
    expect(() => check('FREQ=YEARLY;BYMONTH=1', precision, '2023', more)).toThrow(expected);
  });
});
