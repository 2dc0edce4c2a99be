import { sharedInts } from '../shared/shared-array';

/** The places from 0 to below `count` in the order of `compare`, which must be total. */
export const orderedBy = (count: number, compare: (a: number, b: number) => number): Int32Array =>
  Int32Array.from({ length: count }, (_, place) => place).sort(compare);

/** By place, where it stands in an order. */
export const ranksOf = (order: Int32Array): Int32Array => {
  const ranks = sharedInts(order.length);
  order.forEach((place, rank) => (ranks[place] = rank));
  return ranks;
};

/** The order that ranks say. */
export const orderOf = (ranks: Int32Array): Int32Array => {
  const order = new Int32Array(ranks.length);
  ranks.forEach((rank, place) => (order[rank] = place));
  return order;
};
