import { type Instant } from '../../shared/instant';
import { civil, DAY } from './civil';
import { Memo } from './memo';
import { TimeError } from './time-error';

/** Where nothing else is said, sources speak of Swedish time. */
export const DEFAULT_TIME_ZONE = 'Europe/Stockholm';

/** Which instant a local time names that the clocks show twice when they are set back. */
type Repeated = 'EARLIER' | 'LATER';

const FORMATTED = /^(\d+)\/(\d+)\/(\d+) ([AB])\w*, (\d+):(\d+):(\d+)$/;

/** An IANA time zone, from the rules that come with the runtime (ECMA-402). Local times are civil milliseconds. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;

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
    const fields = FORMATTED.exec(this.format.format(instant))!;
    const year = fields[4] === 'B' ? 1 - Number(fields[3]) : Number(fields[3]);
    // The fraction of a second is the same everywhere, and positive also before 1970.
    const fraction = ((instant % 1000) + 1000) % 1000;
    return civil(year, +fields[1], +fields[2], +fields[5], +fields[6], +fields[7], fraction);
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

  private offsetAt(instant: Instant): number {
    return this.toLocal(instant) - instant;
  }
}

/** Zone names are also accepted in other cases, so the number of spellings has to be bounded. */
const zones = new Memo<Zone>(1_000);

/** @throws TimeError for what is not a time zone */
export const zoneOf = (id: string): Zone => zones.get(id, () => new Zone(id));
