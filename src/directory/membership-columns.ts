import { type PeriodBounds } from '../shared/instant';
import { type ActorRow } from './actor.loader';

/** A membership as a row of the database gives it. */
export interface MembershipRow extends PeriodBounds {
  id: string;
  memberId: string;
  coalitionId: string;
  onBehalfOfId: string | null;
  /** Joined by commas. */
  roles: string;
  label: string | null;
  /** EDTF, or null when nothing is stated. */
  period: string | null;
}

/** Few texts are distinct among the roles, labels and periods of many rows; each is kept once. */
const interner = () => {
  const texts = new Map<string, string>();
  return <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    if (!texts.has(text)) texts.set(text, text);
    return texts.get(text) as Text;
  };
};

/** Memberships as columns: a million of them fit where a million objects would not. Rows are known by their place, in the order of ids. */
export class MembershipColumns {
  readonly length: number;
  readonly ids: string[] = [];
  readonly members: Int32Array;
  readonly coalitions: Int32Array;
  /** Four a row: startEarliest, startLatest, endEarliest, endLatest. */
  readonly bounds: Float64Array;
  private readonly onBehalfOf: Int32Array;
  private readonly roles: string[] = [];
  private readonly labels: (string | null)[] = [];
  private readonly periods: (string | null)[] = [];

  constructor(
    private readonly actors: readonly ActorRow[],
    placeOf: (actorId: string) => number,
    rows: readonly MembershipRow[],
  ) {
    const same = interner();
    this.length = rows.length;
    this.members = Int32Array.from(rows, (row) => placeOf(row.memberId));
    this.coalitions = Int32Array.from(rows, (row) => placeOf(row.coalitionId));
    this.onBehalfOf = Int32Array.from(rows, (row) => (row.onBehalfOfId === null ? -1 : placeOf(row.onBehalfOfId)));
    this.bounds = new Float64Array(rows.length * 4);
    rows.forEach((row, place) => {
      this.ids.push(row.id);
      this.roles.push(same(row.roles));
      this.labels.push(same(row.label));
      this.periods.push(same(row.period));
      this.bounds.set([row.startEarliest, row.startLatest, row.endEarliest, row.endLatest], place * 4);
    });
  }

  boundsAt(place: number): PeriodBounds {
    const [startEarliest, startLatest, endEarliest, endLatest] = this.bounds.subarray(place * 4, place * 4 + 4);
    return { startEarliest, startLatest, endEarliest, endLatest };
  }

  rolesAt(place: number): string[] {
    return this.roles[place].split(',');
  }

  row(place: number): MembershipRow {
    const { actors, onBehalfOf, bounds } = this;
    return {
      id: this.ids[place],
      memberId: actors[this.members[place]].id,
      coalitionId: actors[this.coalitions[place]].id,
      onBehalfOfId: onBehalfOf[place] < 0 ? null : actors[onBehalfOf[place]].id,
      roles: this.roles[place],
      label: this.labels[place],
      period: this.periods[place],
      startEarliest: bounds[place * 4],
      startLatest: bounds[place * 4 + 1],
      endEarliest: bounds[place * 4 + 2],
      endLatest: bounds[place * 4 + 3],
    };
  }
}
