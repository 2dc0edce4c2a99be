const SMALLEST = 3;
const LARGEST = 18;

/**
 * The radius of each node in pixels: the area grows with the value, from the smallest to the largest of all.
 * @param values at least 0
 */
export const sizesOf = (values: readonly number[]): number[] => {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return values.map(() => SMALLEST);
  // Where there are many nodes, large ones would cover the rest.
  const most = Math.max(SMALLEST + 3, LARGEST - 2 * Math.log10(Math.max(1, values.length / 50)) * 2.5);
  return values.map((value) => SMALLEST + (most - SMALLEST) * Math.sqrt(value / largest));
};
