import { type ResourceKey } from '../shared/context';
import { type Draft } from './draft';
import { type RowChange } from './row-change';
import { type RowType } from './row';
import { type UserError } from './user-error';

/** What every mutation takes beside its own values. */
export interface ActInput {
  idempotencyKey?: string | null;
  dryRun?: boolean | null;
}

/** The object that an act is about. */
export interface Target {
  type: RowType;
  id: string;
  /** A secret that this answer shows, and nothing keeps. */
  shownOnce?: string;
}

/** What a mutation does, apart from what is read of it: it drafts one write, and answers what it is about. */
// What it takes is as its input type says.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Act<Input extends ActInput = any> = (draft: Draft, input: Input) => Promise<Target | null>;

/** A mutation that a request asks for; `key` is its name in the answer. */
export interface ActCall {
  key: string;
  name: string;
  act: Act;
  input: ActInput;
}

/** What came of an act. */
export interface Outcome {
  /** Null where nothing was written: the act was refused, or only tried. */
  target: Target | null;
  changes: Omit<RowChange, 'ties'>[];
  userErrors: UserError[];
}

/** The outcomes of a request's acts by their keys; an error stands for an act that failed, or was not allowed. */
export type Outcomes = ReadonlyMap<string, Outcome | Error>;

export const OUTCOMES: ResourceKey<Outcomes> = { name: 'outcomes' };
