import { ANYONE } from '../../access/viewer';
import { type Clock } from '../../shared/clock';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { readEpoch } from '../../shared/change-log';
import { type Reader, type RowSource } from '../../shared/reader';
import { contextMaker, type ContextParts } from '../request-context';
import { type Deadline } from '../limits/deadline';
import { type SnapshotKeeper } from '../snapshot-keeper';
import { type Filled } from '../../exchange/filled';
import { type Fill } from './fill';

/** Writes may come between two looks; after so many the data are written to all the time. */
const ATTEMPTS = 4;

export interface FillParts extends Omit<ContextParts, 'keeper'> {
  keeper: Pick<SnapshotKeeper, 'current' | 'refresh'>;
  /** Until when it may read. */
  deadline?: Deadline;
}

export interface FilledAt {
  filled: Filled;
  /** Null where no state of memory and database was found to be the same. */
  epoch: number | null;
}

type Outcome = FilledAt | { refused: BadUserInput } | 'APART';

const readerOf = (source: RowSource): Reader => ({
  rows: (sql, params) => source.rows(sql, params),
  snapshot: (work) => work(source),
  close: async () => undefined,
});

const standing = (clock: Clock): Clock => {
  const now = clock.now();
  return { now: () => now };
};

/** Fills from one state of the database and the snapshot in memory of the same epoch, at one instant. Throws what the fill throws. */
export const fillAtOneEpoch = async (parts: FillParts, fill: Fill): Promise<FilledAt> => {
  const { keeper, reader } = parts;
  const attempt = (isLast: boolean) =>
    reader.snapshot<Outcome>(async (source) => {
      const epoch = await readEpoch(source);
      const { current } = keeper;
      if (current.epoch !== epoch && !isLast) return 'APART';
      const clock = standing(parts.clock);
      const contexts = contextMaker({ ...parts, reader: readerOf(source), keeper: { current }, clock });
      const context: Context = contexts(ANYONE, { deadline: parts.deadline });
      try {
        return { filled: await fill(context), epoch: current.epoch === epoch ? epoch : null };
      } catch (error) {
        // Not a failure of the transaction, whose connection would be given up.
        if (error instanceof BadUserInput) return { refused: error };
        throw error;
      }
    });
  for (let left = ATTEMPTS; ; left--) {
    const outcome = await attempt(left === 0);
    // Outside of the transaction, so that it does not keep its connection.
    if (outcome === 'APART') await keeper.refresh();
    else if ('refused' in outcome) throw outcome.refused;
    else return outcome;
  }
};
