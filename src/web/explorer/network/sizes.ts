/** Radii in pixels where there are few nodes, and where there are thousands: large ones would cover the rest. */
const FEW = { count: 50, smallest: 4, largest: 18 };
const MANY = { count: 5_000, smallest: 2, largest: 7 };

/**
 * The radius of each node in pixels: the area grows with the value, from the smallest to the largest of all.
 * @param values at least 0
 */
export const sizesOf = (values: readonly number[]): number[] => {
  const crowd = Math.log(values.length / FEW.count) / Math.log(MANY.count / FEW.count);
  const share = Math.min(1, Math.max(0, crowd));
  const [smallest, most] = [
    FEW.smallest + (MANY.smallest - FEW.smallest) * share,
    FEW.largest + (MANY.largest - FEW.largest) * share,
  ];
  const largest = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  return values.map((value) => (largest === 0 ? smallest : smallest + (most - smallest) * Math.sqrt(value / largest)));
};
