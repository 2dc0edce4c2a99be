import { type Snapshot, type SnapshotParts } from '../../../src/network/snapshot';

/** Bytes. */
export interface Memory {
  /** What the graph's arrays hold, and that with the room behind it. */
  graph: number;
  graphReserved: number;
  /** All arrays of actors and memberships, those of the graph among them, with room. */
  registerReserved: number;
  /** Of the process. */
  resident: number;
}

const isArray = (value: unknown): value is ArrayBufferView => ArrayBuffer.isView(value) && !(value instanceof DataView);

/** The memory of all typed arrays within a value; what several share is counted once. */
export const reservedBytes = (value: unknown): number => {
  const buffers = new Set<ArrayBufferLike>();
  const visit = (each: unknown): void => {
    if (isArray(each)) buffers.add(each.buffer);
    else if (each && typeof each === 'object') Object.values(each).forEach(visit);
  };
  visit(value);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
};

const greatest = (numbers: Int32Array): number => numbers.reduce((most, number) => Math.max(most, number), -1);

const bytesOf = (array: ArrayBufferView & { BYTES_PER_ELEMENT: number }, count: number): number =>
  array.BYTES_PER_ELEMENT * count;

/** What is filled of the graph's arrays: those of the actors wholly, those of memberships and incidences up to the last. */
export const graphBytes = ({ graph, register }: Snapshot, membershipCount: number): number => {
  const { coalitions, coalitionsVia, members, membersVia, starts, ends, startBounds, endBounds, ...others } = graph;
  const byActor = [others.coalitionsFrom, others.coalitionsTo, others.membersFrom, others.membersTo];
  const facts = [others.kinds, others.collectives, others.nameRanks, others.idRanks, others.memberCounts];
  const rows = greatest(others.coalitionsTo);
  const columns = greatest(others.membersTo);
  const filled: [ArrayBufferView & { BYTES_PER_ELEMENT: number }, number][] = [
    ...[...byActor, ...facts].map((array): [typeof array, number] => [array, register.actors.count]),
    ...[coalitions, coalitionsVia].map((array): [Int32Array, number] => [array, rows]),
    ...[members, membersVia].map((array): [Int32Array, number] => [array, columns]),
    ...[starts, ends].map((array): [Int32Array, number] => [array, membershipCount]),
    [startBounds, 2 * (greatest(starts) + 1)],
    [endBounds, 2 * (greatest(ends) + 1)],
    [others.membershipIds.bytes, 16 * membershipCount],
  ];
  return filled.reduce((sum, [array, count]) => sum + bytesOf(array, count), 0);
};

export const memoryOf = (snapshot: Snapshot, parts: SnapshotParts): Memory => {
  globalThis.gc?.();
  return {
    graph: graphBytes(snapshot, parts.register.memberships.count),
    graphReserved: reservedBytes(snapshot.graph),
    registerReserved: reservedBytes(parts.register),
    resident: process.memoryUsage.rss(),
  };
};
