type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;
type ArrayOf<A extends Numbers> = new (source: number | SharedArrayBuffer) => A;

/** A typed array that grows as numbers come, and ends in shared memory, which threads hand to each other without copying. */
export class GrowingArray<A extends Numbers> {
  private array: A;
  private size = 0;

  constructor(private readonly type: ArrayOf<A>) {
    this.array = new type(1024);
  }

  get length(): number {
    return this.size;
  }

  at(place: number): number {
    return this.array[place];
  }

  push(value: number): void {
    if (this.size === this.array.length) this.grow();
    this.array[this.size++] = value;
  }

  /** A copy of exactly what was pushed. */
  build(): A {
    return sharedCopy(this.type, this.array.subarray(0, this.size) as A);
  }

  private grow(): void {
    const grown = new this.type(this.size * 2);
    grown.set(this.array);
    this.array = grown;
  }
}

/** The same numbers in shared memory. */
export function sharedCopy<A extends Numbers>(type: ArrayOf<A>, numbers: ArrayLike<number>): A {
  const width = new type(0).BYTES_PER_ELEMENT;
  const copy = new type(new SharedArrayBuffer(numbers.length * width));
  copy.set(numbers);
  return copy;
}
