import { civil, civilFields, DAY } from '../../calendar/time/civil';
import { Memo } from '../../calendar/time/memo';
import { type Zone, zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type Observance, observancesOf } from './observances';
import { type OffsetChange, offsetAt, offsetChanges } from './offset-changes';
import { offsetText } from './offset-text';
import { timeZoneName } from './time-zone-name';

/** No zone had changes before; and no irregular ones are known after the last. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
/** All weekdays have fallen on all days of the year within 28 years, so these tell one rule from another. */
const RULE_YEARS = 28;

const memo = new Memo<readonly string[]>(200);

/** `20261025T030000`. */
const basic = (local: number): string => new Date(local).toISOString().replace(/[-:]|\.\d+Z/g, '');

/** What goes back within a year was daylight saving time; what stays is a new standard time. */
function isDaylight(start: OffsetChange, changes: readonly OffsetChange[]): boolean {
  const next = changes.find(({ instant }) => instant > start.instant);
  return (
    next !== undefined &&
    start.after >= start.before &&
    next.after < next.before &&
    next.instant - start.instant < 366 * DAY
  );
}

function linesOf({ start, rule, until }: Observance, zone: Zone, changes: readonly OffsetChange[]): string[] {
  const kind = isDaylight(start, changes) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basic(start.local)}`,
    ...(rule ? [`RRULE:${rule}${until === null ? '' : `;UNTIL=${basic(until)}Z`}`] : []),
    `TZOFFSETFROM:${offsetText(start.before)}`,
    `TZOFFSETTO:${offsetText(start.after)}`,
    `TZNAME:${timeZoneName(zone, start.instant, start.after)}`,
    `END:${kind}`,
  ];
}

function compute(zone: Zone, firstYear: number, lastYear: number): string[] {
  const from = civil(firstYear);
  const searched = civil(Math.min(Math.max(firstYear, FIRST_YEAR), LAST_YEAR - RULE_YEARS));
  const changes = offsetChanges(zone, searched, civil(LAST_YEAR));
  const observances = observancesOf(offsetAt(zone, searched), changes, {
    from: Math.min(from, searched),
    goesOnAfter: civil(LAST_YEAR - 1),
  });
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.id}`,
    ...observances
      .filter(({ start }) => start.instant < civil(lastYear + 1))
      .flatMap((observance) => linesOf(observance, zone, changes)),
    'END:VTIMEZONE',
  ];
}

/**
 * An IANA time zone as a VTIMEZONE (RFC 5545, 3.6.5), in content lines without folding, from the rules that come with the
 * runtime. Right from the beginning of the year of `from` to the end of that of `to`, which may be FAR_FUTURE, and after it as
 * long as its rules go on.
 * @throws TimeError for what is not a time zone
 */
export function timeZoneComponent(zoneId: string, from: Instant, to: Instant): readonly string[] {
  const zone = zoneOf(zoneId);
  const [firstYear, lastYear] = [from, to].map((instant) => Math.min(civilFields(instant).year, LAST_YEAR));
  return memo.get(`${zoneId} ${firstYear} ${lastYear}`, () => compute(zone, firstYear, lastYear));
}
