import { snapshotFrom, type Snapshot, type SnapshotParts } from '../../../src/network/snapshot';
import { readInThreads } from '../../../src/server/read-in-threads';
import { longestBlock } from './loop-delay';

/** How a snapshot was read. Milliseconds. */
export interface Build {
  time: number;
  /** The longest time in which the event loop stood still. */
  longestBlock: number;
}

/** Reads everything in threads, as the server does: from asking for it to having it in place of the last. */
export const buildSnapshot = async (
  databaseUrl: string,
): Promise<Build & { parts: SnapshotParts; snapshot: Snapshot }> => {
  const { result, block } = await longestBlock(async () => {
    const began = performance.now();
    const parts = await readInThreads({ databaseUrl, replicaUrls: [] });
    const snapshot = snapshotFrom(parts);
    return { parts, snapshot, time: performance.now() - began };
  });
  return { ...result, longestBlock: block };
};
