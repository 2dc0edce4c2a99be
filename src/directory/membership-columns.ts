import { type PeriodBounds } from '../shared/instant';
import { TextColumn, type TextColumnParts } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import { PeriodEnds, type PeriodEndsParts } from './period-ends';

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

/** A membership whose actors are known by their places; -1 stands for nobody. */
export interface PlacedMembership extends Omit<MembershipRow, 'memberId' | 'coalitionId' | 'onBehalfOfId'> {
  member: number;
  coalition: number;
  onBehalfOf: number;
}

/** Shared arrays, with room behind the memberships that are there. */
export interface MembershipColumnsParts {
  count: number;
  ids: Uint8Array;
  members: Int32Array;
  coalitions: Int32Array;
  onBehalfOf: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  terms: Int32Array;
  startTable: PeriodEndsParts;
  endTable: PeriodEndsParts;
  termTexts: TextColumnParts;
}

/** `start/end`; an end of null means that the text has no slash. */
export const splitPeriod = (period: string | null): [string | null, string | null] => {
  if (period === null) return [null, null];
  const slash = period.indexOf('/');
  return slash < 0 ? [period, null] : [period.slice(0, slash), period.slice(slash + 1)];
};

/** Roles and label in one text: few of them are distinct. */
export const termText = ({ roles, label }: Pick<MembershipRow, 'roles' | 'label'>): string =>
  label === null ? roles : `${roles}\n${label}`;

/**
 * Memberships as columns: a million of them fit where a million objects would not. A membership is known by its place. What stands
 * at a place never changes: one that was corrected stands at a new place behind the others.
 */
export class MembershipColumns {
  readonly ids: UuidColumn;
  readonly members: Int32Array;
  readonly coalitions: Int32Array;
  /** -1 for nobody. */
  readonly onBehalfOf: Int32Array;
  /** Numbers in `startTable` and `endTable`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly startTable: PeriodEnds;
  readonly endTable: PeriodEnds;
  private readonly terms: Int32Array;
  private readonly termTexts: TextColumn;
  /** Those read so far, and those that came later. */
  private readonly readTerms: string[] = [];
  private readonly readRoles: (readonly string[])[] = [];
  private count: number;
  /** Where room for new ones began. */
  private readonly first: number;

  constructor(parts: MembershipColumnsParts) {
    this.ids = new UuidColumn(parts.ids);
    this.members = parts.members;
    this.coalitions = parts.coalitions;
    this.onBehalfOf = parts.onBehalfOf;
    this.starts = parts.starts;
    this.ends = parts.ends;
    this.terms = parts.terms;
    this.startTable = new PeriodEnds(parts.startTable);
    this.endTable = new PeriodEnds(parts.endTable);
    this.termTexts = new TextColumn(parts.termTexts);
    this.count = this.first = parts.count;
  }

  /** Whether half of the room for memberships is taken. */
  get isHalfFull(): boolean {
    return (this.count - this.first) * 2 > this.members.length - this.first;
  }

  /** Its place; -1 if there is no room. */
  add(row: PlacedMembership): number {
    const place = this.count;
    const [startText, endText] = splitPeriod(row.period);
    const start = this.startTable.numberOf(startText, row.startEarliest, row.startLatest);
    const end = this.endTable.numberOf(endText, row.endEarliest, row.endLatest);
    if (place === this.members.length || start < 0 || end < 0) return -1;
    this.ids.set(place, row.id);
    this.members[place] = row.member;
    this.coalitions[place] = row.coalition;
    this.onBehalfOf[place] = row.onBehalfOf;
    this.starts[place] = start;
    this.ends[place] = end;
    this.terms[place] = this.termOf(termText(row));
    return this.count++;
  }

  /** Every place at which one of these ids stands, those that were replaced too. One walk over the ids, a few milliseconds for a million. */
  placesOf(ids: readonly string[]): number[] {
    if (ids.length === 0) return [];
    const wanted = UuidColumn.ofCapacity(ids.length);
    ids.forEach((id, i) => wanted.set(i, id));
    const texts = new Set(ids);
    // A bit for the end of each wanted id turns nearly all others away at once.
    const marks = new Uint8Array(1 << 16);
    for (let i = 0; i < ids.length; i++) marks[wanted.words[i * 4 + 3] >>> 16] = 1;
    const { words } = this.ids;
    const places: number[] = [];
    for (let place = 0, last = 3; place < this.count; place++, last += 4)
      if (marks[words[last] >>> 16] === 1 && texts.has(this.ids.at(place))) places.push(place);
    return places;
  }

  boundsAt(place: number): PeriodBounds {
    const start = this.starts[place] * 2;
    const end = this.ends[place] * 2;
    const { bounds: starts } = this.startTable;
    const { bounds: ends } = this.endTable;
    return {
      startEarliest: starts[start],
      startLatest: starts[start + 1],
      endEarliest: ends[end],
      endLatest: ends[end + 1],
    };
  }

  startEarliest(place: number): number {
    return this.startTable.bounds[this.starts[place] * 2];
  }

  periodAt(place: number): string | null {
    const start = this.startTable.text(this.starts[place]);
    const end = this.endTable.text(this.ends[place]);
    return end === null ? start : `${start}/${end}`;
  }

  rolesAt(place: number): readonly string[] {
    const term = this.terms[place];
    return (this.readRoles[term] ??= this.termAt(place).split('\n', 1)[0].split(','));
  }

  labelAt(place: number): string | null {
    const term = this.termAt(place);
    const line = term.indexOf('\n');
    return line < 0 ? null : term.slice(line + 1);
  }

  private termOf(text: string): number {
    const known = this.readTerms.indexOf(text);
    if (known >= 0) return known;
    const term = Math.max(this.readTerms.length, this.termTexts.length);
    this.readTerms[term] = text;
    return term;
  }

  private termAt(place: number): string {
    const term = this.terms[place];
    return (this.readTerms[term] ??= this.termTexts.at(term)!);
  }
}
