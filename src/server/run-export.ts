import { SingleBar } from 'cli-progress';
import { type Config } from '../config';
import { exportNetwork } from '../exchange/network/export-network';
import { type ExportOptions } from '../exchange/network/export-options';
import { exportToFile } from '../exchange/network/export-to-file';
import { NetworkDesk } from '../network/network-desk';
import { type NetworkService } from '../network/network-task';
import { readSnapshot } from '../network/snapshot';
import { systemClock } from '../shared/clock';
import { openDatabase } from './open-database';
import { contextMaker } from './request-context';

/** On a terminal only. Ctrl-C is not for the bar to catch. */
const progressBar = (): SingleBar =>
  new SingleBar({
    format: '{bar} {percentage} % of {total} rows',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });

/** Works out networks here and not in a thread: nothing else waits. */
const networkHere = (): NetworkService => {
  const desk = new NetworkDesk();
  return {
    network: async (task, request) => desk.network(task, request),
    brokers: async (task) => desk.brokers(task),
  };
};

/** `samverkan export`: writes a network to a file, with a progress bar on a terminal, and says what was written. */
export const runExport = async (config: Config, { format, path, params }: ExportOptions): Promise<string> => {
  const database = await openDatabase(config.databaseUrl, { replicaUrls: config.replicaUrls });
  const bar = progressBar();
  try {
    const current = await readSnapshot(database.reader);
    const context = contextMaker({
      reader: database.reader,
      keeper: { current },
      clock: systemClock,
      network: networkHere(),
      baseUrl: () => '',
    })();
    const rows = await (await exportNetwork(context, params, null)).rows();
    bar.start(rows.nodeCount + rows.edgeCount, 0);
    await exportToFile(rows, format, path, (done) => bar.update(done));
    return `${path}: ${rows.nodeCount} actors, ${rows.edgeCount} edges`;
  } finally {
    bar.stop();
    await database.close();
  }
};
