import { sharedInts } from '../shared/shared-array';
import { TextColumnBuilder } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import { type MembershipColumnsParts, type PlacedMembership, splitPeriod, termText } from './membership-columns';
import { PeriodEndsBuilder } from './period-ends';

/** Room for memberships that come later; memory that is not touched is not taken. */
const capacityFor = (count: number): number => count + (count >> 4) + 1024;

/** Fills the columns row by row. */
export class MembershipColumnsBuilder {
  private readonly ids: UuidColumn;
  private readonly columns: Pick<
    MembershipColumnsParts,
    'members' | 'coalitions' | 'onBehalfOf' | 'starts' | 'ends' | 'terms'
  >;
  private readonly starts = new PeriodEndsBuilder();
  private readonly ends = new PeriodEndsBuilder();
  private readonly terms = new Map<string, number>();
  private readonly termTexts = new TextColumnBuilder();
  private count = 0;

  constructor(count: number) {
    const capacity = capacityFor(count);
    this.ids = UuidColumn.ofCapacity(capacity);
    this.columns = {
      members: sharedInts(capacity),
      coalitions: sharedInts(capacity),
      onBehalfOf: sharedInts(capacity),
      starts: sharedInts(capacity),
      ends: sharedInts(capacity),
      terms: sharedInts(capacity),
    };
  }

  add(row: PlacedMembership): void {
    const place = this.count++;
    const { columns } = this;
    this.ids.set(place, row.id);
    columns.members[place] = row.member;
    columns.coalitions[place] = row.coalition;
    columns.onBehalfOf[place] = row.onBehalfOf;
    const [start, end] = splitPeriod(row.period);
    columns.starts[place] = this.starts.numberOf(start, row.startEarliest, row.startLatest);
    columns.ends[place] = this.ends.numberOf(end, row.endEarliest, row.endLatest);
    columns.terms[place] = this.termOf(termText(row));
  }

  build(): MembershipColumnsParts {
    return {
      count: this.count,
      ids: this.ids.bytes,
      ...this.columns,
      startTable: this.starts.build(),
      endTable: this.ends.build(),
      termTexts: this.termTexts.build().parts,
    };
  }

  private termOf(text: string): number {
    const known = this.terms.get(text);
    if (known !== undefined) return known;
    this.terms.set(text, this.terms.size);
    this.termTexts.push(text);
    return this.terms.size - 1;
  }
}
