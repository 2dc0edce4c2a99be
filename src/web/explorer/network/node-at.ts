import { type Point } from './start-positions';

type Placed = Point & { id: string; size: number };

/**
 * The node at a point, that with the nearest middle of several; null where there is none.
 * @param radiusOf the radius of a node of a size, in the unit of the places
 */
export const nodeAt = (point: Point, nodes: readonly Placed[], radiusOf: (size: number) => number): string | null => {
  let [found, nearest]: [string | null, number] = [null, Infinity];
  for (const { id, x, y, size } of nodes) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= radiusOf(size) && distance < nearest) [found, nearest] = [id, distance];
  }
  return found;
};
