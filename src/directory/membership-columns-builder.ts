import { type PeriodBounds } from '../shared/instant';
import { sharedInts } from '../shared/shared-array';
import { TextColumnBuilder } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import {
  type MembershipColumnsParts,
  type MembershipRow,
  type PlacedMembership,
  splitPeriod,
} from './membership-columns';
import { PeriodEndsBuilder } from './period-ends';

/** Room for memberships that come later; memory that is not touched is not taken. */
const capacityFor = (count: number): number => count + (count >> 4) + 1024;

/** The places of the actors of a membership; -1 stands for nobody. */
export type PlacesOfMembership = Pick<PlacedMembership, 'member' | 'coalition' | 'onBehalfOf'>;

/** The numbers of a start and an end among those that are kept once. */
export interface PlacedPeriod {
  start: number;
  end: number;
}

/** Fills the columns row by row. */
export class MembershipColumnsBuilder {
  readonly ids: UuidColumn;
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

  /** Its place; the id is to be set there. */
  put(places: PlacesOfMembership, term: number, period: PlacedPeriod): number {
    const place = this.count++;
    const { columns } = this;
    columns.members[place] = places.member;
    columns.coalitions[place] = places.coalition;
    columns.onBehalfOf[place] = places.onBehalfOf;
    columns.starts[place] = period.start;
    columns.ends[place] = period.end;
    columns.terms[place] = term;
    return place;
  }

  /** The numbers of the start and the end of a period. */
  periodOf({ period, ...bounds }: Pick<MembershipRow, 'period'> & PeriodBounds): PlacedPeriod {
    const [start, end] = splitPeriod(period);
    return {
      start: this.starts.numberOf(start, bounds.startEarliest, bounds.startLatest),
      end: this.ends.numberOf(end, bounds.endEarliest, bounds.endLatest),
    };
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

  /** The number of a text of roles and label. */
  termOf(text: string): number {
    const known = this.terms.get(text);
    if (known !== undefined) return known;
    this.terms.set(text, this.terms.size);
    this.termTexts.push(text);
    return this.terms.size - 1;
  }
}
