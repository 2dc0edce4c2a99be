import { type Numbers, sharedCopy } from './shared-array';

type ArrayOf<A extends Numbers> = new (length: number) => A;

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
    return sharedCopy(this.array.subarray(0, this.size) as A);
  }

  private grow(): void {
    const grown = new this.type(this.size * 2);
    grown.set(this.array);
    this.array = grown;
  }
}
