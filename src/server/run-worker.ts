import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Starts a thread from a file of this folder: the built one, or the source where the sources are run. */
export const startWorker = (name: string, workerData: unknown): Worker => {
  const extension = extname(__filename);
  return new Worker(join(__dirname, `${name}${extension}`), {
    workerData,
    execArgv: extension === '.ts' ? ['-r', '@swc-node/register'] : [],
  });
};

/** The one answer of a thread. Rejects with what it throws, or if it ends without an answer. */
export const answerOf = <Answer>(worker: Worker): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended with ${code} before it answered`)));
  });
