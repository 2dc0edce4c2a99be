import { type PlacedMembership } from './membership-columns';
import { type NewRow, type Rows } from './participation-rows';
import { type Register } from './register';

interface Incidence {
  other: number;
  via: number;
}

/** Which rows of a register must be written anew, and with what. */
export class RowChanges {
  /** Places of memberships that hold no longer. */
  private readonly gone = new Set<number>();
  /** By row: what comes to it; a row without anything new may still have lost something or be in another order. */
  private readonly coalitionsOf = new Map<number, Incidence[]>();
  private readonly membersOf = new Map<number, Incidence[]>();

  constructor(
    private readonly register: Register,
    private readonly nameRanks: Int32Array,
  ) {}

  /** All memberships in which an actor has a part end with it, as in the database. */
  removeActor(actor: number): void {
    if (actor < 0) return;
    const { coalitionsOf, membersOf } = this.register;
    for (const rows of [coalitionsOf, membersOf])
      for (let i = rows.from[actor]; i < rows.to[actor]; i++) this.removeMembership(rows.via[i]);
  }

  /** The ids may be of memberships that are not there. */
  removeMemberships(ids: readonly string[]): void {
    const { memberships } = this.register;
    for (const place of memberships.placesOf(ids)) this.removeMembership(place);
  }

  /** The rows in which an actor stands that has another name now. */
  reorderAround(actor: number): void {
    const { coalitionsOf, membersOf } = this.register;
    for (let i = coalitionsOf.from[actor]; i < coalitionsOf.to[actor]; i++)
      this.touch(this.membersOf, coalitionsOf.others[i]);
    for (let i = membersOf.from[actor]; i < membersOf.to[actor]; i++)
      this.touch(this.coalitionsOf, membersOf.others[i]);
  }

  /** Whether there was room for it. */
  addMembership(row: PlacedMembership): boolean {
    const via = this.register.memberships.add(row);
    if (via < 0) return false;
    const { member, onBehalfOf, coalition } = row;
    for (const actor of new Set([member, onBehalfOf])) {
      if (actor < 0 || actor === coalition) continue;
      this.touch(this.coalitionsOf, actor).push({ other: coalition, via });
      this.touch(this.membersOf, coalition).push({ other: actor, via });
    }
    return true;
  }

  newCoalitionsOf(): Map<number, NewRow> {
    return this.rowsAfter(this.register.coalitionsOf, this.coalitionsOf);
  }

  newMembersOf(): Map<number, NewRow> {
    return this.rowsAfter(this.register.membersOf, this.membersOf);
  }

  private removeMembership(place: number): void {
    const { members, onBehalfOf, coalitions } = this.register.memberships;
    this.gone.add(place);
    this.touch(this.coalitionsOf, members[place]);
    if (onBehalfOf[place] >= 0) this.touch(this.coalitionsOf, onBehalfOf[place]);
    this.touch(this.membersOf, coalitions[place]);
  }

  private touch(rows: Map<number, Incidence[]>, row: number): Incidence[] {
    if (!rows.has(row)) rows.set(row, []);
    return rows.get(row)!;
  }

  private rowsAfter(rows: Rows, added: Map<number, Incidence[]>): Map<number, NewRow> {
    const { ids } = this.register.memberships;
    const { nameRanks } = this;
    return new Map(
      Array.from(added, ([row, incidences]) => {
        const kept: Incidence[] = [];
        for (let i = rows.from[row]; i < rows.to[row]; i++)
          if (!this.gone.has(rows.via[i])) kept.push({ other: rows.others[i], via: rows.via[i] });
        const all = [...kept, ...incidences].sort(
          (a, b) => nameRanks[a.other] - nameRanks[b.other] || ids.compare(a.via, b.via),
        );
        return [row, { others: all.map(({ other }) => other), via: all.map(({ via }) => via) }];
      }),
    );
  }
}
