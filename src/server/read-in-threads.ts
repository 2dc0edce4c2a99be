import { type RegisterPart, type SearchPart, type SnapshotParts } from '../network/snapshot';
import { answerOf, startWorker } from './run-worker';
import { type SnapshotTask } from './snapshot-worker';

/**
 * Reads a whole snapshot off the event loop, each part in a thread of its own. Parts of one epoch are of one state of the data, since every
 * write raises it; where a write came between, they are read again.
 */
export const readInThreads = async (place: Omit<SnapshotTask, 'part'>): Promise<SnapshotParts> => {
  const read = <Part>(part: SnapshotTask['part']): Promise<Part> =>
    answerOf(startWorker('snapshot-worker', { ...place, part } satisfies SnapshotTask));
  const [register, search] = await Promise.all([read<RegisterPart>('register'), read<SearchPart>('search')]);
  return register.epoch === search.epoch ? { ...register, ...search } : readInThreads(place);
};
