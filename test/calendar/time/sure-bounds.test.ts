import { boundsOf } from '../../../src/calendar/time/bounds';
import { NEVER_SURE, sureBounds } from '../../../src/calendar/time/sure-bounds';

const ZONE = 'Europe/Stockholm';
const show = (instant: number) => new Date(instant).toISOString().replace(/(:00)?\.000Z$/, 'Z');
const of = (text: string, duration: string | null) => sureBounds(text, ZONE, duration, boundsOf(text, ZONE, duration));

const CASES: [text: string, duration: string | null, begunBy: string, notOverBefore: string, why: string][] = [
  ['2026-03-10T13:00:00', 'PT2H', '2026-03-10T12:00Z', '2026-03-10T14:00Z', 'throughout'],
  ['2026-03-10T13:00:00', null, '2026-03-10T12:00Z', '2026-03-10T12:00:01Z', 'a second at least'],
  ['2026-03-10T13:00:00', 'P2D', '2026-03-10T12:00Z', '2026-03-12T12:00Z', 'days'],
  ['2026-10-25T02:30:00', 'PT2H', '2026-10-25T01:30Z', '2026-10-25T02:30Z', 'the clocks show 02:30 twice'],
  ['2026-10-25T02:30:00', null, '2026-10-25T01:30Z', '2026-10-25T00:30:01Z', 'the clocks show 02:30 twice'],
  ['2026-03-10', null, '2026-03-10T22:59:59Z', '2026-03-09T23:00:01Z', 'sometime on the day'],
  ['2026-03-10', 'PT3H', '2026-03-10T20:00Z', '2026-03-10T02:00Z', 'three hours of the day'],
  ['2026-03-10', 'PT18H', '2026-03-10T05:00Z', '2026-03-10T17:00Z', 'most of the day, and so noon'],
  ['2026-03-10', 'P1D', '2026-03-09T23:00Z', '2026-03-10T23:00Z', 'the whole day'],
  ['2026-03-29', 'P1D', '2026-03-28T23:00Z', '2026-03-29T22:00Z', 'the whole day, of 23 hours'],
  ['2026-03-10', 'P2D', '2026-03-09T23:00Z', '2026-03-11T23:00Z', 'two whole days'],
  ['2026-03', null, '2026-03-31T21:59:59Z', '2026-02-28T23:00:01Z', 'sometime in the month'],
  ['2026-03', 'P1M', '2026-03-31T21:59:59Z', '2026-03-31T22:00Z', 'a month from some day of it'],
  ['[2026-01..2026-04]', null, '2026-04-30T21:59:59Z', '2025-12-31T23:00:01Z', 'once, within'],
  ['2026-01/2026-04', null, '2026-01-31T22:59:59Z', '2026-03-31T22:00:01Z', 'February and March'],
  ['2026-03-10/2026-03-12', null, '2026-03-10T22:59:59Z', '2026-03-11T23:00:01Z', 'the day between'],
  ['2026-03-10/2026-03-10', null, '2026-03-10T22:59:59Z', '2026-03-09T23:00:01Z', 'as the day'],
  ['2026/2026-03', null, '2026-03-31T21:59:59Z', '2026-02-28T23:00:01Z', 'begins before it is over'],
];

describe('sureBounds', () => {
  it.each(CASES)('%s %s: begins by %s, not over before %s (%s)', (text, duration, begunBy, notOverBefore) => {
    const { startLatest, endEarliest } = of(text, duration);
    expect([show(startLatest), show(endEarliest)]).toEqual([begunBy, notOverBefore]);
  });

  it.each([
    '2026-03-10?',
    '2026-03~',
    '2026%',
    '2026-01?/2026-04',
    '2026-01/..',
    '2026-01/',
    '/2026-04',
    '[..2026]',
    '[2026..]',
  ])('%s is never sure', (text) => expect(of(text, null)).toEqual(NEVER_SURE));
});
