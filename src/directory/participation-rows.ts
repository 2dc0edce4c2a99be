import { sharedInts } from '../shared/shared-array';

/** Shared arrays. Row `r` is `from[r]` … `to[r] - 1` of `others` and `via`; behind `used` is room. */
export interface RowsParts {
  from: Int32Array;
  to: Int32Array;
  /** The actor at the other end. */
  others: Int32Array;
  /** The membership through which it is there. */
  via: Int32Array;
  used: number;
}

/** What a row is replaced with. */
export interface NewRow {
  others: readonly number[];
  via: readonly number[];
}

/**
 * One row an actor: the incidences of it, by the name of the actor at the other end, then by the id of the membership. A row is never
 * changed: a new one is written behind the last and a new `Rows` points there, so that whoever still reads the old one sees what was.
 */
export class Rows {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly others: Int32Array;
  readonly via: Int32Array;

  constructor(
    parts: RowsParts,
    /** One for all that share the arrays. */
    private readonly end = { used: parts.used },
    /** Where room for new rows began. */
    private readonly first = parts.used,
  ) {
    this.from = parts.from;
    this.to = parts.to;
    this.others = parts.others;
    this.via = parts.via;
  }

  /** Whether half of the room for new rows is taken. */
  get isHalfFull(): boolean {
    const { used } = this.end;
    return (used - this.first) * 2 > this.others.length - this.first;
  }

  /** These rows for so many actors with some of them replaced; null if there is no room for that. */
  with(rows: ReadonlyMap<number, NewRow>, actorCount: number): Rows | null {
    const { others, via, end } = this;
    const needed = Array.from(rows.values()).reduce((sum, row) => sum + row.via.length, 0);
    if (end.used + needed > others.length) return null;
    const from = grown(this.from, actorCount);
    const to = grown(this.to, actorCount);
    for (const [actor, row] of rows) {
      from[actor] = end.used;
      others.set(row.others, end.used);
      via.set(row.via, end.used);
      end.used += row.via.length;
      to[actor] = end.used;
    }
    return new Rows({ from, to, others, via, used: end.used }, end, this.first);
  }
}

/** A copy with so many places; those that are new hold 0, which is an empty row. */
export const grown = (array: Int32Array, length: number): Int32Array => {
  const copy = sharedInts(length);
  copy.set(array.subarray(0, length));
  return copy;
};
