/** Of measured times; the nearest rank, so that it is one of them. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median and 99th percentile, with how many there are. */
export interface Spread {
  count: number;
  p50: number;
  p99: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  count: values.length,
  p50: median(values),
  p99: quantile(values, 0.99),
});
