import { type Build } from './build';
import { type DatabaseKind } from './database-place';
import { type Exports } from './export';
import { type GraphologyMeasured } from './graphology-measure';
import { type Measured } from './measure';
import { type Memory } from './memory';
import { type QuestionName } from './question';
import { type Size } from './size';
import { type Spread } from './statistics';

/** Whom the graph is compared with. */
export type Rival = DatabaseKind | 'graphology';

/** How a rival answers a question. Milliseconds. */
export interface RivalSpread extends Spread {
  /** Of these, how many took too long and were broken off. */
  brokenOff: number;
  /** Its median over the graph's, both of the parameters that it came to. */
  ratio: number;
}

export interface QuestionReport {
  ours: Spread;
  rivals: Partial<Record<Rival, RivalSpread>>;
  /** How many answers of each were found equal to the graph's. */
  checked: Partial<Record<Rival, number>>;
}

export interface ChangeReport {
  added: Spread;
  ended: Spread;
  /** How often there was no room left to follow a write, so that everything was read anew. */
  readAnew: number;
}

/** What was measured of a network of one size. Times in milliseconds, sizes in bytes. */
export interface SizeReport {
  size: Size;
  /** Null for a database that was there already. */
  loadTimes: Partial<Record<DatabaseKind, number | null>>;
  builds: Partial<Record<DatabaseKind, Build[]>>;
  /** The longest time in which the event loop stood still though nothing was done. */
  idleBlock: number;
  memory: Memory;
  questions: Record<QuestionName, QuestionReport>;
  /** Null where its graph did not fit. */
  graphology: { time: number; bytes: number; heapLimit: number } | null;
  measures: Omit<Measured, 'values' | 'componentSizes'> & { componentCount: number };
  graphologyMeasures: Omit<GraphologyMeasured, 'values' | 'componentSizes'> | null;
  /** In the largest coalition and in the smallest. */
  changes: Partial<Record<DatabaseKind, Record<'largest' | 'smallest', ChangeReport>>>;
  exports: Exports;
}
