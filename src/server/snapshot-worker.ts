import { parentPort, workerData } from 'node:worker_threads';
import { readSnapshotParts } from '../network/snapshot';
import { openReader } from './open-reader';

/** The thread that reads a snapshot: it opens the database of `workerData`, answers once, and ends. */
const read = async (): Promise<void> => {
  const { databaseUrl, replicaUrls } = workerData as { databaseUrl: string; replicaUrls: string[] };
  const reader = openReader(databaseUrl, replicaUrls);
  try {
    parentPort!.postMessage(await reader.snapshot(readSnapshotParts));
  } finally {
    await reader.close();
  }
};

void read();
