import { type NetworkOrderField } from '../../../network/network.input';
import { type NetworkPictureTexts } from './network-picture';

/** What can be measured of a node and give it its size. */
export type SizeMeasure = Exclude<`${NetworkOrderField}`, 'NAME'>;

/** What the picture of the network and its table say. */
export interface NetworkTexts {
  /** "Nätverket kring Skolverket" */
  around: (name: string) => string;
  lead: string;
  /** "87 aktörer och 90 deltaganden, varav 12 säkra." */
  counts: (nodes: number, edges: number, sure: number) => string;
  nothing: string;
  selection: string;
  aroundWhom: string;
  /** How an actor is named in a field of the form. */
  slugHint: string;
  depth: string;
  /** How far away, in words, by the number of edges. */
  depths: (depth: number) => string;
  onlySure: string;
  everyTheme: string;
  members: string;
  date: string;
  show: string;
  /** Leads to the whole network. */
  whole: string;
  /** What the size of a node stands for. */
  measure: string;
  measures: Record<SizeMeasure, { name: string; meaning: string }>;
  /** Beside a measure that follows paths from a sample only. */
  estimated: string;
  /** The heading of the table. */
  table: string;
  /** "1–100 av 5 000" */
  rows: (from: number, to: number, of: number) => string;
  name: string;
  kind: string;
  links: string;
  /** Of links that are not listed: "och 12 till". */
  others: (count: number) => string;
  surroundings: string;
  path: PathTexts;
  files: string;
  filesHint: string;
  nodesCsv: string;
  edgesCsv: string;
  picture: NetworkPictureTexts;
}

interface PathTexts {
  heading: string;
  hint: string;
  from: string;
  to: string;
  find: string;
  /** "Snaptive och CSN nås genom 2 samarbeten." */
  found: (from: string, to: string, length: number) => string;
  same: string;
  /** "deltar båda i"; stands between two actors and their coalition. */
  and: string;
  bothIn: string;
  since: string;
  possibly: string;
  none: (from: string, to: string) => string;
  /** No actor goes by a slug. */
  unknown: (slug: string) => string;
}
