import { overlaps } from '../../../src/calendar/clashes/overlaps';
import { extentOf } from '../../../src/calendar/clashes/extent';
import { EventStatus } from '../../../src/calendar/event-status';
import { boundsOf } from '../../../src/calendar/time/bounds';

const ZONE = 'Europe/Stockholm';

/** A time as `edtf duration status`, in any order after the first; CONFIRMED unless said. */
const extent = (text: string) => {
  const [edtf, ...rest] = text.split(' ');
  const duration = rest.find((word) => word.startsWith('P') && word !== 'POSTPONED') ?? null;
  const status = (rest.find((word) => word in EventStatus) as EventStatus) ?? EventStatus.CONFIRMED;
  return extentOf({ edtf, duration, status, timeZone: ZONE, ...boundsOf(edtf, ZONE, duration) });
};

const verdict = (first: string, second: string) => {
  const times = [extent(first), extent(second)].sort((a, b) => a.startEarliest - b.startEarliest);
  const { sure, possible } = overlaps(times);
  return sure.length ? 'YES' : possible.length ? 'POSSIBLY' : 'NO';
};

describe('Two events overlap', () => {
  it.each([
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T14:00:00 PT2H', 'YES'],
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T15:00:00 PT2H', 'NO'],
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T14:00:00', 'YES'],
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T15:00:00', 'NO'],
    ['2026-03-10T13:00:00', '2026-03-10T14:00:00', 'POSSIBLY'],
    ['2026-03-10T13:00:00', '2026-03-10T13:00:00', 'YES'],
    ['2026-03-10T13:00:00', '2026-03-11T09:00:00', 'NO'],
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T13:00:00+01:00 PT1H', 'YES'],
    ['2026-03-10T13:00:00 PT2H', '2026-03-10T13:00:00Z PT1H', 'YES'],
    ['2026-03-10T13:00:00 PT1H', '2026-03-10T13:00:00Z PT1H', 'NO'],
    ['2026-10-25T02:30:00 PT1H', '2026-10-25T02:30:00+01:00 PT1H', 'POSSIBLY'],

    ['2026-03-10', '2026-03-10', 'POSSIBLY'],
    ['2026-03-10', '2026-03-11', 'NO'],
    ['2026-03-10', '2026-03-10T13:00:00 PT2H', 'POSSIBLY'],
    ['2026-03-10', '2026-03-10T00:00:00 PT24H', 'YES'],
    ['2026-03-10', '2026-03-10 P1D', 'YES'],
    ['2026-03-10 P1D', '2026-03-10 P1D', 'YES'],
    ['2026-03-10 P1D', '2026-03-10T13:00:00', 'YES'],
    ['2026-03-09 P2D', '2026-03-10', 'YES'],
    ['2026-03-09 P2D', '2026-03-11', 'NO'],
    ['2026-03-10 PT18H', '2026-03-10T12:00:00', 'YES'],
    ['2026-03-10 PT18H', '2026-03-10T05:00:00', 'POSSIBLY'],
    ['2026-03-10 PT13H', '2026-03-10 PT13H', 'YES'],
    ['2026-03-10 PT12H', '2026-03-10 PT12H', 'POSSIBLY'],

    ['2026-03', '2026-03-10T13:00:00 PT2H', 'POSSIBLY'],
    ['2026-03', '2026-04-01T13:00:00 PT2H', 'NO'],
    ['2026-21', '2026-03', 'POSSIBLY'],
    ['2026', '2026', 'POSSIBLY'],

    ['2026-01/2026-04', '2026-02-10T13:00:00 PT2H', 'YES'],
    ['2026-01/2026-04', '2026-02-10', 'YES'],
    ['2026-01/2026-04', '2026-02', 'YES'],
    ['2026-01/2026-04', '2026-01-10', 'POSSIBLY'],
    ['2026-01/2026-04', '2026-04-10', 'POSSIBLY'],
    ['2026-01/2026-04', '2026-05-10', 'NO'],
    ['2026-01/2026-04', '2026-03/2026-06', 'YES'],
    ['2026-01/2026-04', '2026-04/2026-06', 'POSSIBLY'],
    ['2026-01/..', '2026-03-10', 'POSSIBLY'],
    ['2026-03-09/2026-03-11', '2026-03-10', 'YES'],
    ['2026-03-10/2026-03-11', '2026-03-10', 'POSSIBLY'],
    ['[2026-01..2026-04]', '2026-02-10', 'POSSIBLY'],
    ['[2026-01..2026-04]', '2026-01/2026-04', 'POSSIBLY'],
    ['[2026-02..2026-03]', '2026-01/2026-04', 'YES'],

    ['2026-03-10? P1D', '2026-03-10T13:00:00', 'POSSIBLY'],
    ['2026-03-10T13:00:00 EXPECTED', '2026-03-10T13:00:00', 'POSSIBLY'],
    ['2026-03-10T13:00:00 TENTATIVE', '2026-03-10T13:00:00', 'POSSIBLY'],
    ['2026-03-10T13:00:00 POSTPONED', '2026-03-10T13:00:00', 'POSSIBLY'],
    ['2026-03-10T13:00:00 PT1H EXPECTED', '2026-03-10T14:00:00', 'NO'],
  ])('%s and %s: %s', (first, second, expected) => {
    expect([verdict(first, second), verdict(second, first)]).toEqual([expected, expected]);
  });
});
