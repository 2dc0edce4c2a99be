/** A division of nodes into groups that are numbered from 0: the largest first, of equal ones that with the smallest node. */
export interface Grouping {
  /** The group of each node. */
  readonly labels: Int32Array;
  /** The number of nodes in each group, descending. */
  readonly sizes: Int32Array;
}

/** Numbers the groups of a division, whose labels may be any numbers from 0 to below the number of nodes. */
export function numberGroups(labels: Int32Array): Grouping {
  const sizes = new Int32Array(labels.length);
  const bySmallestNode: number[] = [];
  for (const label of labels) if (sizes[label]++ === 0) bySmallestNode.push(label);
  const order = bySmallestNode.sort((a, b) => sizes[b] - sizes[a]);
  const numbers = new Int32Array(labels.length);
  order.forEach((label, number) => (numbers[label] = number));
  return { labels: labels.map((label) => numbers[label]), sizes: Int32Array.from(order, (label) => sizes[label]) };
}
