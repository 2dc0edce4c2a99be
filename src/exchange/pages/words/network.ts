/** What the picture of the network and its table say. */
export interface NetworkTexts {
  /** What the size of a node stands for. */
  measure: string;
}
