import { type RegisterPart, type SearchPart, type SnapshotParts } from '../network/snapshot';
import { ServiceUnavailable } from '../shared/errors';
import { answerOf, startWorker } from './run-worker';
import { type SnapshotTask } from './snapshot-worker';

/**
 * Reads a whole snapshot off the event loop, each part in a thread of its own. Parts of one epoch are of one state of the data, since every
 * write raises it; where a write came between, they are read again. Throws ServiceUnavailable once `lost` says that the database does not
 * answer, for which a thread may wait without end.
 */
export const readInThreads = async (place: Omit<SnapshotTask, 'part'>, lost?: AbortSignal): Promise<SnapshotParts> => {
  const read = async <Part>(part: SnapshotTask['part']): Promise<Part> => {
    if (lost?.aborted) throw new ServiceUnavailable();
    const worker = startWorker('snapshot-worker', { ...place, part } satisfies SnapshotTask);
    const end = () => void worker.terminate();
    lost?.addEventListener('abort', end, { once: true });
    try {
      return await answerOf<Part>(worker);
    } catch (error) {
      throw lost?.aborted ? new ServiceUnavailable() : error;
    } finally {
      lost?.removeEventListener('abort', end);
    }
  };
  const [register, search] = await Promise.all([read<RegisterPart>('register'), read<SearchPart>('search')]);
  return register.epoch === search.epoch ? { ...register, ...search } : readInThreads(place, lost);
};
