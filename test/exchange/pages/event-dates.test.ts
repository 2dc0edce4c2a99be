import { eventDates } from '../../../src/exchange/pages/event-dates';
import { event, TIMED } from '../feeds/support/feed';

describe('The dates of an event, for programs', () => {
  it.each([
    ['2026-11-05', '2026-11-05', null],
    ['2026-11', '2026-11', null],
    ['2026', '2026', null],
    ['2026-11-XX', '2026-11', null],
    ['2026-XX', '2026', null],
    ['2026-11-05/2026-11-07', '2026-11-05', '2026-11-07'],
    ['2026-01/2026-04', '2026-01', '2026-04'],
    ['2026-01/..', '2026-01', null],
    ['/2026-04', null, '2026-04'],
    ['[2026-01..2026-04]', null, null],
    ['[2026-01-05,2026-01-07]', null, null],
    ['2026-21', null, null],
    ['202X', null, null],
    ['2026-11-05?', null, null],
    ['2026~', null, null],
    ['-0044-03-15', null, null],
    [null, null, null],
  ])('%s begins %s and ends %s', (edtf, start, end) => {
    expect(eventDates(event({ edtf }))).toEqual({ start, end });
  });

  it.each([
    ['Europe/Stockholm', '2026-10-12T13:00:00+02:00', '2026-10-12T14:30:00+02:00'],
    ['America/New_York', '2026-10-12T07:00:00-04:00', '2026-10-12T08:30:00-04:00'],
    ['Asia/Kolkata', '2026-10-12T16:30:00+05:30', '2026-10-12T18:00:00+05:30'],
    ['UTC', '2026-10-12T11:00:00+00:00', '2026-10-12T12:30:00+00:00'],
  ])('a time in %s is on its clocks', (timeZone, start, end) => {
    expect(eventDates({ ...TIMED, timeZone })).toEqual({ start, end });
  });

  it.each([
    ['before clocks are set back', Date.UTC(2026, 9, 25, 0, 30), '2026-10-25T02:30:00+02:00'],
    ['after it', Date.UTC(2026, 9, 25, 1, 30), '2026-10-25T02:30:00+01:00'],
  ])('says which of two hours it is %s', (_name, start, text) => {
    expect(eventDates({ ...TIMED, placement: { kind: 'TIME', start, end: null } })).toEqual({ start: text, end: null });
  });
});
