import { type Row } from '../../editing/row';
import { type Place, type SeedCitation } from '../seeds/seed';

/** A row as one source states it. */
export interface Statement extends Row {
  /** The id of the source. */
  source: string;
  place: Place;
  citations: SeedCitation[];
}

/** The sources that state something in these statements. */
export const sourcesIn = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.map(({ source }) => source));
