import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Context } from '../../shared/context';
import { quote, StartError } from '../../shared/errors';
import { exportNetwork } from './export-network';
import { type Format, type FormatName, FORMATS } from './formats';
import { inTurns } from './in-turns';
import { type NetworkParams } from './network-params';
import { type NetworkRows } from './network-rows';

/** Told how many rows of how many have been written. */
export type Progress = (done: number, total: number) => void;

/** The format of a name. Throws StartError for another one. */
export const formatOf = (name: string | undefined): Format => {
  const format = FORMATS[name as FormatName] as Format | undefined;
  if (!format)
    throw new StartError(`--format: expected one of ${Object.keys(FORMATS).join(', ')}, got ${quote(name ?? '')}.`);
  return format;
};

/** The same rows; whoever reads them tells how far it is. */
const watched = (rows: NetworkRows, progress: Progress): NetworkRows => {
  const total = rows.nodeCount + rows.edgeCount;
  function* counted<Row>(walk: Iterable<Row>, before: number): Generator<Row> {
    let done = before;
    for (const row of walk) {
      yield row;
      if (++done % 1000 === 0) progress(done, total);
    }
  }
  return {
    ...rows,
    nodes: () => counted(rows.nodes(), 0),
    edges: () => counted(rows.edges(), rows.nodeCount),
  };
};

/** Writes a network to a file, which is there only when it is whole. Throws StartError where it cannot be written. */
export const exportToFile = async (
  context: Context,
  params: NetworkParams,
  format: Format,
  path: string,
  progress: Progress,
): Promise<NetworkRows> => {
  const rows = await (await exportNetwork(context, params, null)).rows();
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(inTurns(format.write(watched(rows, progress)))), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new StartError(`Cannot write ${path}: ${(error as Error).message}`);
  }
  progress(rows.nodeCount + rows.edgeCount, rows.nodeCount + rows.edgeCount);
  return rows;
};
