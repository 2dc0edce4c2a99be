/** Values of a measure, exact or estimated from a sample of nodes from which paths were followed. */
export interface Estimate {
  /** The value of each node. */
  readonly values: Float64Array;
  /**
   * The number of nodes from which paths were followed in each connected part that has more nodes than these; null if from all nodes of
   * all parts, so that the values are exact.
   */
  readonly sampleSize: number | null;
  /** The expected error of each value (its standard error, itself estimated from the sample); null if the values are exact. */
  readonly standardErrors: Float64Array | null;
  /** 0 if the values are exact. */
  readonly largestStandardError: number;
}

/** What is known of a simple random sample without replacement. */
interface Sample {
  readonly sum: number;
  /** The sum of the squares. */
  readonly squares: number;
  readonly size: number;
}

/** The standard error of populationSize / size · sum as an estimate of the population's total (Cochran 1977, chapter 2). */
export function standardErrorOfTotal({ sum, squares, size }: Sample, populationSize: number): number {
  if (size === populationSize) return 0;
  const variance = Math.max(0, squares - (sum * sum) / size) / (size - 1);
  return populationSize * Math.sqrt((variance / size) * (1 - size / populationSize));
}

export function largestOf(standardErrors: Float64Array | null): number {
  return standardErrors ? standardErrors.reduce((largest, error) => Math.max(largest, error), 0) : 0;
}
