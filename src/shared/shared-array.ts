/** Arrays in memory that threads share: what a worker has filled is there for the others without copying. */

export const sharedInts = (length: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(length * 4));

export const sharedBytes = (length: number): Uint8Array<SharedArrayBuffer> =>
  new Uint8Array(new SharedArrayBuffer(length));

export const sharedDoubles = (length: number): Float64Array<SharedArrayBuffer> =>
  new Float64Array(new SharedArrayBuffer(length * 8));

export type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** The same numbers in shared memory. */
export const sharedCopy = <A extends Numbers>(numbers: A): A => {
  const type = numbers.constructor as new (buffer: SharedArrayBuffer) => A;
  const copy = new type(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
};
