import { parentPort, workerData } from 'node:worker_threads';
import { PART_READERS } from '../network/snapshot';
import { openReader } from './open-reader';

export interface SnapshotTask {
  databaseUrl: string;
  replicaUrls: string[];
  part: keyof typeof PART_READERS;
}

/** The thread that reads a part of a snapshot: it opens the database, answers once, and ends. */
const read = async ({ databaseUrl, replicaUrls, part }: SnapshotTask): Promise<void> => {
  const reader = openReader(databaseUrl, replicaUrls);
  try {
    parentPort!.postMessage(await reader.snapshot<unknown>(PART_READERS[part]));
  } finally {
    await reader.close();
  }
};

void read(workerData as SnapshotTask);
