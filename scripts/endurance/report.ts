/** What a scenario measured and what it found wrong. */
export interface Report {
  scenario: string;
  figures: Record<string, number | string>;
  /** A line for each promise that was broken. */
  violations: string[];
}
