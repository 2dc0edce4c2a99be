/**
 * The first `k` of the first `count` items in the order of `compare`, which must be a total order. A heap of the best so far, its worst
 * at the root, turns most items away after one comparison.
 */
export function top(items: Int32Array, count: number, k: number, compare: (a: number, b: number) => number): number[] {
  if (k >= count) return Array.from(items.subarray(0, count)).sort(compare);
  if (k <= 0) return [];
  const heap = Array.from(items.subarray(0, k));
  for (let i = (k >> 1) - 1; i >= 0; i--) sink(heap, i, compare);
  for (let i = k; i < count; i++) {
    if (compare(items[i], heap[0]) >= 0) continue;
    heap[0] = items[i];
    sink(heap, 0, compare);
  }
  return heap.sort(compare);
}

function sink(heap: number[], place: number, compare: (a: number, b: number) => number): void {
  const item = heap[place];
  for (;;) {
    let child = place * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1], heap[child]) > 0) child++;
    if (compare(heap[child], item) <= 0) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = item;
}
