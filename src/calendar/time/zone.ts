import { FAR_FUTURE, type Instant } from '../../shared/instant';
import { civil, DAY } from './civil';
import { Memo } from './memo';
import { TimeError } from './time-error';

/** Where nothing else is said, sources speak of Swedish time. */
export const DEFAULT_TIME_ZONE = 'Europe/Stockholm';

/** Which instant a local time names that the clocks show twice when they are set back. */
type Repeated = 'EARLIER' | 'LATER';

/** Days of some twenty years. */
const MOST_DAYS = 8_000;

const FORMATTED = /^(\d+)\/(\d+)\/(\d+) ([AB])\w*, (\d+):(\d+):(\d+)$/;

/** An IANA time zone, from the rules that come with the runtime (ECMA-402). Local times are civil milliseconds. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  /** By the instants at which days of UTC begin. */
  private readonly offsets = new Map<Instant, number>();

  constructor(readonly id: string) {
    try {
      this.format = new Intl.DateTimeFormat('en-US', {
        timeZone: id,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new TimeError(`expected an IANA time zone such as Europe/Stockholm, found "${id.slice(0, 60)}"`);
    }
  }

  toLocal(instant: Instant): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * A local time that the clocks skip counts by the offset before the gap, so 02:30 becomes 03:30
   * (RFC 5545, 3.3.5; "compatible" in the Temporal proposal).
   */
  toInstant(local: number, repeated: Repeated = 'EARLIER'): Instant {
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    if (before === after) return local - before;
    const first = local - before;
    const second = local - after;
    const isFirst = this.offsetAt(first) === before;
    const isSecond = this.offsetAt(second) === after;
    if (isFirst && isSecond) return repeated === 'EARLIER' ? Math.min(first, second) : Math.max(first, second);
    return isSecond ? second : first;
  }

  /**
   * A day that begins and ends with the same offset has no other: no zone changes twice within a day of UTC (tzdata 2025b). Formatting
   * takes a hundred times as long as looking that up.
   */
  private offsetAt(instant: Instant): number {
    const day = Math.floor(instant / DAY) * DAY;
    const offset = this.offsetOfDay(day);
    const isWhole = offset === this.offsetOfDay(Math.min(day + DAY, FAR_FUTURE));
    return isWhole ? offset : this.formatted(instant) - instant;
  }

  private offsetOfDay(day: Instant): number {
    const known = this.offsets.get(day);
    if (known !== undefined) return known;
    const offset = this.formatted(day) - day;
    if (this.offsets.size === MOST_DAYS) this.offsets.clear();
    this.offsets.set(day, offset);
    return offset;
  }

  private formatted(instant: Instant): number {
    const fields = FORMATTED.exec(this.format.format(instant))!;
    const year = fields[4] === 'B' ? 1 - Number(fields[3]) : Number(fields[3]);
    // The fraction of a second is the same everywhere, and positive also before 1970.
    const fraction = ((instant % 1000) + 1000) % 1000;
    return civil(year, +fields[1], +fields[2], +fields[5], +fields[6], +fields[7], fraction);
  }
}

/** Zone names are also accepted in other cases, so the number of spellings has to be bounded. */
const zones = new Memo<Zone>(1_000);

/** @throws TimeError for what is not a time zone */
export const zoneOf = (id: string): Zone => zones.get(id, () => new Zone(id));
