interface Memberships {
  membershipMembers: Int32Array;
  membershipOnBehalfOf: Int32Array;
  membershipCoalitions: Int32Array;
}

/**
 * Both ways of the adjacency, by three counting passes and no comparison: incidences fall into the rows of their actors in the order
 * of memberships, from there into those of coalitions (which are thereby ordered by actor), and from there back (ordered by coalition).
 */
export function linkRows(actorCount: number, memberships: Memberships) {
  const incidences = incidencesOf(memberships);
  const byActor = transpose(actorCount, incidences.actors, incidences.coalitions, incidences.via);
  const byCoalition = transpose(actorCount, byActor.columns, rowsOf(byActor.from), byActor.via);
  const ordered = transpose(actorCount, byCoalition.columns, rowsOf(byCoalition.from), byCoalition.via);
  return {
    coalitionsFrom: ordered.from,
    coalitions: ordered.columns,
    coalitionsVia: ordered.via,
    membersFrom: byCoalition.from,
    members: byCoalition.columns,
    membersVia: byCoalition.via,
    memberCounts: countDistinct(byCoalition.from, byCoalition.columns),
  };
}

/** A coalition does not take part in itself, and who stands for itself takes part once. */
function incidencesOf({ membershipMembers, membershipOnBehalfOf, membershipCoalitions }: Memberships) {
  const actors: number[] = [];
  const coalitions: number[] = [];
  const via: number[] = [];
  membershipCoalitions.forEach((coalition, membership) => {
    const member = membershipMembers[membership];
    const onBehalfOf = membershipOnBehalfOf[membership];
    for (const actor of member === onBehalfOf ? [member] : [member, onBehalfOf]) {
      if (actor < 0 || actor === coalition) continue;
      actors.push(actor);
      coalitions.push(coalition);
      via.push(membership);
    }
  });
  return { actors, coalitions, via };
}

/** Distributes incidences over the rows that `keys` names; within a row they keep their order. */
function transpose(
  rowCount: number,
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  memberships: ArrayLike<number>,
) {
  const from = new Int32Array(rowCount + 1);
  for (let i = 0; i < keys.length; i++) from[keys[i] + 1]++;
  for (let row = 0; row < rowCount; row++) from[row + 1] += from[row];
  const next = from.slice();
  const columns = new Int32Array(keys.length);
  const via = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = next[keys[i]]++;
    columns[place] = values[i];
    via[place] = memberships[i];
  }
  return { from, columns, via };
}

/** The row of every incidence. */
function rowsOf(from: Int32Array): Int32Array {
  const rows = new Int32Array(from[from.length - 1]);
  for (let row = 0; row < from.length - 1; row++) rows.fill(row, from[row], from[row + 1]);
  return rows;
}

function countDistinct(from: Int32Array, columns: Int32Array): Int32Array {
  const counts = new Int32Array(from.length - 1);
  for (let row = 0; row < counts.length; row++) {
    for (let i = from[row]; i < from[row + 1]; i++) {
      if (i === from[row] || columns[i] !== columns[i - 1]) counts[row]++;
    }
  }
  return counts;
}
