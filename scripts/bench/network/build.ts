import { monitorEventLoopDelay } from 'node:perf_hooks';
import { snapshotFrom, type Snapshot, type SnapshotParts } from '../../../src/network/snapshot';
import { answerOf, startWorker } from '../../../src/server/run-worker';

/** How a snapshot was read. Milliseconds. */
export interface Build {
  time: number;
  /** The longest time in which nothing else could run in this thread. */
  longestBlock: number;
}

const RESOLUTION = 1;

/** Reads everything in a thread, as the server does: from asking for it to having it in place of the last. */
export const buildSnapshot = async (
  databaseUrl: string,
): Promise<Build & { parts: SnapshotParts; snapshot: Snapshot }> => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const began = performance.now();
  const parts = await answerOf<SnapshotParts>(startWorker('snapshot-worker', { databaseUrl, replicaUrls: [] }));
  const snapshot = snapshotFrom(parts);
  const time = performance.now() - began;
  // One more turn, so that what has just run is counted.
  await new Promise((resolve) => setTimeout(resolve, 2 * RESOLUTION));
  delay.disable();
  return { time, longestBlock: Math.max(0, delay.max / 1e6 - RESOLUTION), parts, snapshot };
};
