import { dateValue, utcValue, zonedValue } from '../../../src/exchange/icalendar/date-values';

describe('A time in a calendar', () => {
  it.each([
    ['2021-10-12T11:00:00Z', 'Europe/Stockholm', ';TZID=Europe/Stockholm:20211012T130000'],
    // The clocks go forward: 02:30 does not exist, and 03:30 is what stands for it.
    ['2026-03-29T00:59:59Z', 'Europe/Stockholm', ';TZID=Europe/Stockholm:20260329T015959'],
    ['2026-03-29T01:00:00Z', 'Europe/Stockholm', ';TZID=Europe/Stockholm:20260329T030000'],
    // The clocks go back: readers differ in which of the two a local time names.
    ['2026-10-24T23:59:59Z', 'Europe/Stockholm', ';TZID=Europe/Stockholm:20261025T015959'],
    ['2026-10-25T00:30:00Z', 'Europe/Stockholm', ':20261025T003000Z'],
    ['2026-10-25T01:30:00Z', 'Europe/Stockholm', ':20261025T013000Z'],
    ['2026-10-25T02:00:00Z', 'Europe/Stockholm', ';TZID=Europe/Stockholm:20261025T030000'],
    ['2026-07-01T10:00:00.750Z', 'Asia/Kolkata', ';TZID=Asia/Kolkata:20260701T153000'],
    ['2026-07-01T10:00:00Z', 'UTC', ':20260701T100000Z'],
  ])('%s in %s is %s', (instant, zone, value) => {
    expect(zonedValue(Date.parse(instant), zone)).toBe(value);
  });

  it('has four digits a year', () => {
    expect(dateValue(Date.UTC(2021, 9, 12))).toBe('20211012');
    expect(utcValue(Date.parse('0999-01-02T03:04:05Z'))).toBe('09990102T030405Z');
  });
});
