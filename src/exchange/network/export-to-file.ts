import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../../shared/errors';
import { interruptible } from '../../shared/interruptible';
import { type Format } from './formats';
import { inTurns } from '../../shared/in-turns';
import { type NetworkRows } from './network-rows';

/** Told how many rows have been written, from time to time. */
export type Progress = (done: number) => void;

/** The same rows; whoever reads them tells how far it is. */
const watched = (rows: NetworkRows, progress: Progress): NetworkRows => {
  function* counted<Row>(walk: Iterable<Row>, before: number): Generator<Row> {
    let done = before;
    for (const row of walk) {
      yield row;
      if (++done % 1000 === 0) progress(done);
    }
  }
  return {
    ...rows,
    nodes: () => counted(rows.nodes(), 0),
    edges: () => counted(rows.edges(), rows.nodeCount),
  };
};

const whyNot = (path: string, error: NodeJS.ErrnoException): Error => {
  if (error.name === 'AbortError') return new StartError(`Broken off: ${path} is as it was.`);
  return error.syscall ? new StartError(`Cannot write ${path}: ${error.message}.`) : error;
};

/** Whether something stands there that is written into, such as a pipe or a device: a file must not take its place. */
const isStream = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
};

/** Writes beside the file, or beside the one that a link leads to, and puts what is whole in its place. */
const replacing = async (path: string, fill: (unfinished: string) => Promise<void>): Promise<void> => {
  const target = await realpath(path).catch(() => path);
  const unfinished = `${target}.part`;
  try {
    await fill(unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};

/**
 * Writes text to a file, which is there only when it is whole; Ctrl-C leaves nothing behind. A pipe or a device is written into
 * as it comes. Throws StartError where it cannot be written.
 */
export const writeToFile = async (texts: AsyncIterable<string>, path: string): Promise<void> => {
  const fill = (target: string) =>
    interruptible((signal) => pipeline(Readable.from(texts), createWriteStream(target), { signal }));
  try {
    await ((await isStream(path)) ? fill(path) : replacing(path, fill));
  } catch (error) {
    throw whyNot(path, error as NodeJS.ErrnoException);
  }
};

/** Writes a network to a file. */
export const exportToFile = (rows: NetworkRows, { write }: Format, path: string, progress: Progress): Promise<void> =>
  writeToFile(inTurns(write(watched(rows, progress))), path);
