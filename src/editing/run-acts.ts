import { type EntityManager } from 'typeorm';
import { TimeError } from '../calendar/time/time-error';
import { type Viewer } from '../access/viewer';
import { isLost, isToBeRetried } from '../shared/database-failures';
import { type Instant } from '../shared/instant';
import { type ActCall, type Outcome, type Outcomes } from './act';
import { Draft } from './draft';
import { outcomeOfKey, rememberOutcome } from './idempotency';
import { cleanInput } from './clean-input';
import { commitChanges } from './commit-changes';
import { type Deed, type DoneChange } from './record-history';
import { refused, Refused, UserErrorCode } from './user-error';

/** Runs work in one transaction, alone among writers; again and as a whole where the database asks for that. */
export type WriteTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) => Promise<Result>;

/** Thrown to end a transaction without its writes. */
class RolledBack extends Error {
  constructor(readonly outcomes: Outcomes) {
    super('Rolled back.');
  }
}

const refusal = (error: Refused): Outcome => ({ target: null, changes: [], userErrors: [...error.userErrors] });

const notWritten = (key: string): Outcome =>
  refusal(
    new Refused([
      { code: UserErrorCode.NOT_WRITTEN, message: `Nothing was written, since "${key}" was not.`, path: [] },
    ]),
  );

/** All acts of a request with one of them refused or failed: nothing is written. */
const withOne = (calls: readonly ActCall[], key: string, outcome: Outcome | Error): Outcomes =>
  new Map(calls.map((call) => [call.key, call.key === key ? outcome : notWritten(key)]));

/** What is refused is told, what fails is an error; a time that cannot be read is refused. */
const tell = (error: unknown): Outcome | Error => {
  if (error instanceof Refused) return refusal(error);
  if (error instanceof TimeError) return refusal(refused('INVALID', error.message));
  return error as Error;
};

const runWithin = async (manager: EntityManager, calls: readonly ActCall[], viewer: Viewer, now: Instant) => {
  const outcomes = new Map<string, Outcome>();
  const written: DoneChange[] = [];
  const afterwards: (() => Promise<void>)[] = [];
  const deedOf = ({ name: act }: ActCall): Deed => ({
    ...{ accountId: viewer.accountId, accountName: viewer.name, act, at: now },
  });
  for (const call of calls) {
    try {
      const known = await outcomeOfKey(manager, call, viewer);
      if (known) {
        outcomes.set(call.key, known);
        continue;
      }
      const draft = new Draft(manager, viewer, now);
      const target = await call.act(draft, cleanInput(call.input));
      const changes = await draft.finish();
      afterwards.push(...draft.afterwards);
      const outcome: Outcome = { target, changes: changes.map(({ ties: _, ...change }) => change), userErrors: [] };
      outcomes.set(call.key, outcome);
      for (const change of changes) written.push({ ...change, deed: deedOf(call) });
      await rememberOutcome(manager, call, viewer, outcome, now);
    } catch (error) {
      const told = tell(error);
      if (isToBeRetried(error) || isLost(error)) throw error;
      throw new RolledBack(withOne(calls, call.key, told));
    }
  }
  if (calls.some(({ input }) => input.dryRun))
    throw new RolledBack(new Map([...outcomes].map(([key, outcome]) => [key, { ...outcome, target: null }])));
  await commitChanges(manager, written);
  for (const work of afterwards) await work();
  return outcomes;
};

/** Runs the mutations of a request in one transaction: all of them are written, or none. */
export const runActs = async (
  write: WriteTransaction,
  calls: readonly ActCall[],
  viewer: Viewer,
  now: Instant,
): Promise<Outcomes> => {
  try {
    return await write((manager) => runWithin(manager, calls, viewer, now));
  } catch (error) {
    if (error instanceof RolledBack) return error.outcomes;
    throw error;
  }
};
