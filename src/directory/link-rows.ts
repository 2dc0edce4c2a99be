import { sharedInts } from '../shared/shared-array';
import { type UuidColumn } from '../shared/uuid-column';
import { type RowsParts } from './participation-rows';

interface Memberships {
  count: number;
  members: Int32Array;
  onBehalfOf: Int32Array;
  coalitions: Int32Array;
}

interface Incidences {
  count: number;
  actors: Int32Array;
  coalitions: Int32Array;
  via: Int32Array;
}

/**
 * Both ways of the adjacency, by counting passes and nearly no comparison: incidences fall into the rows of their actors, from there,
 * actor by actor in the order of names, into those of coalitions, and from there, coalition by coalition, back.
 * @param byName the actors in the order of their names
 */
export function linkRows(
  byName: Int32Array,
  memberships: Memberships,
  ids: UuidColumn,
): { coalitionsOf: RowsParts; membersOf: RowsParts } {
  const { count, actors, coalitions, via } = incidencesOf(memberships);
  const byActor = distribute(byName.length, count, actors, coalitions, via);
  const byCoalition = transpose(byName, byActor);
  const ordered = transpose(byName, byCoalition);
  return { coalitionsOf: sortRuns(ordered, ids), membersOf: sortRuns(byCoalition, ids) };
}

/** A coalition does not take part in itself, and who stands for itself takes part once. */
function incidencesOf({ count, members, onBehalfOf, coalitions }: Memberships): Incidences {
  let second = 0;
  for (let i = 0; i < count; i++) if (onBehalfOf[i] >= 0) second++;
  const found: Incidences = {
    count: 0,
    actors: new Int32Array(count + second),
    coalitions: new Int32Array(count + second),
    via: new Int32Array(count + second),
  };
  const note = (actor: number, coalition: number, membership: number) => {
    if (actor < 0 || actor === coalition) return;
    found.actors[found.count] = actor;
    found.coalitions[found.count] = coalition;
    found.via[found.count++] = membership;
  };
  for (let i = 0; i < count; i++) {
    note(members[i], coalitions[i], i);
    if (onBehalfOf[i] !== members[i]) note(onBehalfOf[i], coalitions[i], i);
  }
  return found;
}

/** Room for rows that are written anew, as much again; memory that is not touched is not taken. */
const capacityFor = (count: number): number => count * 2 + 4096;

function emptyRows(rowCount: number, count: number, keys: Int32Array): RowsParts {
  const from = sharedInts(rowCount);
  const to = sharedInts(rowCount);
  for (let i = 0; i < count; i++) to[keys[i]]++;
  let start = 0;
  for (let row = 0; row < rowCount; row++) {
    const length = to[row];
    from[row] = to[row] = start;
    start += length;
  }
  const capacity = capacityFor(count);
  return { from, to, others: sharedInts(capacity), via: sharedInts(capacity), used: count };
}

/** Puts incidences into the rows that `keys` names; within a row they keep their order. */
function distribute(rowCount: number, count: number, keys: Int32Array, values: Int32Array, memberships: Int32Array) {
  const rows = emptyRows(rowCount, count, keys);
  for (let i = 0; i < count; i++) {
    const place = rows.to[keys[i]]++;
    rows.others[place] = values[i];
    rows.via[place] = memberships[i];
  }
  return rows;
}

/** The rows the other way round; within each the others stand in the order in which `order` names them. */
function transpose(order: Int32Array, { from, to, others, via, used }: RowsParts): RowsParts {
  const rows = emptyRows(order.length, used, others);
  for (const row of order) {
    for (let i = from[row]; i < to[row]; i++) {
      const place = rows.to[others[i]]++;
      rows.others[place] = row;
      rows.via[place] = via[i];
    }
  }
  return rows;
}

/** Several memberships of one actor in one coalition stand by id, whatever the order in which they were read. */
function sortRuns(rows: RowsParts, ids: UuidColumn): RowsParts {
  const { from, to, others, via } = rows;
  for (let row = 0; row < from.length; row++) {
    for (let i = from[row] + 1; i < to[row]; i++) {
      if (others[i] !== others[i - 1]) continue;
      const moved = via[i];
      let place = i;
      while (place > from[row] && others[place - 1] === others[i] && ids.compare(via[place - 1], moved) > 0)
        via[place] = via[--place];
      via[place] = moved;
    }
  }
  return rows;
}
