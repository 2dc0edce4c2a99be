import { FAR_FUTURE, type Instant } from './instant';

/**
 * The instant as of which an answer is made. Whatever in it depends on the clock is asked here, so that the answer knows the first
 * instant at which it would be another one.
 */
export class AsOf {
  private next: Instant = FAR_FUTURE;

  constructor(readonly now: Instant) {}

  /** Whether an instant has come. If not, the answer changes when it does. */
  hasCome(instant: Instant): boolean {
    if (instant <= this.now) return true;
    this.next = Math.min(this.next, instant);
    return false;
  }

  /** The first instant at which an answer asked so far would be another one; null if never. */
  get changesAt(): Instant | null {
    return this.next === FAR_FUTURE ? null : this.next;
  }
}
