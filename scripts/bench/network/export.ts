import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportNetwork } from '../../../src/exchange/network/export-network';
import { type Format, FORMATS } from '../../../src/exchange/network/formats';
import { inTurns } from '../../../src/shared/in-turns';
import { networkParams } from '../../../src/exchange/network/network-params';
import { type NetworkRows } from '../../../src/exchange/network/network-rows';
import { snapshotOf } from '../../../src/network/snapshot';
import { type Context } from '../../../src/shared/context';

/** The whole network written in one format. */
export interface ExportTime {
  /** Milliseconds, without choosing the network. */
  time: number;
  /** Bytes. */
  size: number;
  /** Edges, or actors where a format has no edges, a second. */
  rate: number;
  /** The most bytes alive while writing, beyond those before. */
  growth: number;
}

export interface Exports {
  /** Milliseconds of choosing the network, in the thread. */
  select: number;
  formats: Record<string, ExportTime>;
}

/** How often the memory is looked at while a file is written: after so many chunks. */
const LOOK_EVERY = 1000;

/** Bytes alive: what is left after a collection. */
const alive = (): number => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
};

/** Looking at the memory takes time of its own, which is taken off. */
const timeExport = async (name: string, { write }: Format, rows: NetworkRows): Promise<ExportTime> => {
  const before = alive();
  let [size, chunks, growth, looking] = [0, 0, 0, 0];
  const look = () => {
    const began = performance.now();
    growth = Math.max(growth, alive() - before);
    looking += performance.now() - began;
  };
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (++chunks % LOOK_EVERY === 0) look();
      done();
    },
  });
  const began = performance.now();
  await pipeline(Readable.from(inTurns(write(rows))), sink);
  look();
  const time = performance.now() - began - looking;
  const count = name === 'nodes-csv' ? rows.nodeCount : rows.edgeCount;
  return { time, size, rate: (count / time) * 1000, growth };
};

/** Writes the whole network in every format, as the server does, and throws the bytes away. */
export const timeExports = async (context: Context): Promise<Exports> => {
  const began = performance.now();
  const rows = await (await exportNetwork(context, networkParams({}), null)).rows();
  const select = performance.now() - began;
  // What is made of an actor is kept from the first time that it is shown, by whatever question, so it is no part of an export.
  const { register } = snapshotOf(context);
  for (let place = 0; place < register.actors.count; place++) register.actor(place);
  const formats: Exports['formats'] = {};
  for (const [name, format] of Object.entries(FORMATS)) formats[name] = await timeExport(name, format, rows);
  return { select, formats };
};
