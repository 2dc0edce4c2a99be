import { RRuleTemporal } from 'rrule-temporal';
import { zoneOf } from '../../../src/calendar/time/zone';

/** Offsets by another implementation (the Temporal that rrule-temporal carries). */
function offsetElsewhere(instant: number, zone: string): number {
  const dtstart = { timeZoneId: zone, toString: () => `${new Date(instant).toISOString()}[${zone}]` };
  return new RRuleTemporal({ rruleString: 'FREQ=DAILY;COUNT=1', dtstart }).options().dtstart.offsetNanoseconds / 1e6;
}

it.each([
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Monrovia',
])('%s has the offsets that Temporal gives it, and local times lead back', (id) => {
  const zone = zoneOf(id);
  for (let instant = Date.UTC(1850, 0, 1, 12); instant < Date.UTC(2060, 0, 1); instant += 86_400_000 * 97.37) {
    const second = Math.floor(instant / 1000) * 1000;
    expect(zone.toLocal(second) - second).toBe(offsetElsewhere(second, id));
    expect(zone.toInstant(zone.toLocal(second))).toBe(second);
  }
});

it.each([
  ['Europe/Stockholm', '2026-03-29T01:00:00Z'],
  ['Europe/Stockholm', '2026-10-25T01:00:00Z'],
  ['Europe/Stockholm', '1878-12-31T22:47:44Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
])('%s has the offsets of Temporal on the days about its change at %s', (id, change) => {
  const zone = zoneOf(id);
  const at = Date.parse(change);
  for (let instant = at - 49 * 3_600_000; instant <= at + 49 * 3_600_000; instant += 900_000)
    for (const second of [instant - 1000, instant])
      expect(zone.toLocal(second) - second).toBe(offsetElsewhere(second, id));
});

it('What the clocks show twice leads to either', () => {
  const zone = zoneOf('Europe/Stockholm');
  const local = Date.UTC(2021, 9, 31, 2, 30);
  expect(zone.toInstant(local, 'EARLIER')).toBe(Date.UTC(2021, 9, 31, 0, 30));
  expect(zone.toInstant(local, 'LATER')).toBe(Date.UTC(2021, 9, 31, 1, 30));
});
