import { SingleBar } from 'cli-progress';
import { type Config } from '../config';
import { exportToFile, formatOf } from '../exchange/network/export-command';
import { networkParams, type TextParams } from '../exchange/network/network-params';
import { NetworkDesk } from '../network/network-desk';
import { readSnapshot } from '../network/snapshot';
import { systemClock } from '../shared/clock';
import { BadUserInput, StartError } from '../shared/errors';
import { openDatabase } from './open-database';
import { contextMaker } from './request-context';

export interface ExportOptions {
  format: string | undefined;
  /** Where to; `samverkan-network.SUFFIX` in the current folder unless said. */
  out: string | undefined;
  params: TextParams;
}

/** `samverkan export`: writes a network to a file, with a progress bar on a terminal, and answers what was written. */
export const runExport = async (config: Config, { format: name, out, params }: ExportOptions): Promise<string> => {
  const format = formatOf(name);
  const database = await openDatabase(config.databaseUrl, { replicaUrls: config.replicaUrls });
  const bar = new SingleBar({
    format: '{bar} {percentage} % of {total} rows',
    stream: process.stderr,
    clearOnComplete: true,
  });
  try {
    const current = await readSnapshot(database.reader);
    const desk = new NetworkDesk();
    const network = {
      network: async (...question: Parameters<NetworkDesk['network']>) => desk.network(...question),
      brokers: async (...question: Parameters<NetworkDesk['brokers']>) => desk.brokers(...question),
    };
    const context = contextMaker(database.reader, { current }, systemClock, network)();
    const path = out ?? `samverkan-network${format.suffix}`;
    const rows = await exportToFile(context, networkParams(params), format, path, (done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    });
    bar.stop();
    return `${path}: ${rows.nodeCount} actors, ${rows.edgeCount} edges`;
  } catch (error) {
    throw error instanceof BadUserInput ? new StartError(error.message) : error;
  } finally {
    bar.stop();
    await database.close();
  }
};
