import { ByteKeys } from '../shared/byte-keys';
import { LINE_END } from '../shared/reader';
import { type ActorColumnsBuilder } from './actor-columns-builder';
import { type MembershipColumnsBuilder, type PlacedPeriod } from './membership-columns-builder';
import { partsOfLine, readLinePeriod, UUID_LENGTH } from './membership-line';

/**
 * Takes lines of memberships apart, as bytes: nothing is made a text but what is new. Of a million memberships the terms are few and the
 * periods a fraction.
 */
export class MembershipLines {
  private readonly terms = new ByteKeys();
  private readonly termNumbers: number[] = [];
  private readonly periodKeys = new ByteKeys();
  private readonly periods: PlacedPeriod[] = [];

  constructor(
    private readonly actors: ActorColumnsBuilder,
    private readonly memberships: MembershipColumnsBuilder,
  ) {}

  /** @throws Error if one names an actor that has not been added */
  add(lines: Buffer): void {
    for (let from = 0; from < lines.length;) {
      const found = lines.indexOf(LINE_END, from + UUID_LENGTH * 3);
      const end = found < 0 ? lines.length : found;
      this.addLine(lines, from, end);
      from = end + 1;
    }
  }

  private addLine(bytes: Buffer, from: number, end: number): void {
    const { term, behalf, period } = partsOfLine(bytes, from);
    const member = this.placeOf(bytes, from + UUID_LENGTH, from);
    const coalition = this.placeOf(bytes, from + UUID_LENGTH * 2, from);
    const onBehalfOf = period - behalf > 1 ? this.placeOf(bytes, behalf, from) : -1;
    const place = this.memberships.put(
      { member, coalition, onBehalfOf },
      this.termOf(bytes, term, behalf - 1),
      this.periodOf(bytes, period, end),
    );
    this.memberships.ids.setFrom(place, bytes, from);
  }

  private termOf(bytes: Buffer, from: number, to: number): number {
    const key = this.terms.numberOf(bytes, from, to);
    if (key === this.termNumbers.length) this.termNumbers.push(this.memberships.termOf(this.terms.text(key)));
    return this.termNumbers[key];
  }

  private periodOf(bytes: Buffer, from: number, to: number): PlacedPeriod {
    const key = this.periodKeys.numberOf(bytes, from, to);
    if (key === this.periods.length)
      this.periods.push(this.memberships.periodOf(readLinePeriod(this.periodKeys.text(key))));
    return this.periods[key];
  }

  private placeOf(bytes: Buffer, at: number, line: number): number {
    const place = this.actors.placeOfText(bytes, at);
    if (place >= 0) return place;
    const [id, actor] = [line, at].map((from) => bytes.toString('latin1', from, from + UUID_LENGTH));
    throw new Error(`Membership ${id} names the actor ${actor}, which is not there`);
  }
}
