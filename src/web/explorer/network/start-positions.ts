import { type PictureGraph } from './graph-data';

export interface Point {
  x: number;
  y: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The point of a number in the head of a sunflower: even, and none falls on another. */
const seed = (number: number, step: number): Point => {
  const [radius, angle] = [step * Math.sqrt(number + 0.5), number * GOLDEN];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * Where each node begins, by its id, always the same for the same graph. What has a place keeps it; others begin amid those that they are
 * joined to, and coalitions of which nothing has a place yet on a disc.
 */
export const startPositions = (
  { nodes, edges }: Pick<PictureGraph, 'nodes' | 'edges'>,
  kept: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> => {
  const places = new Map<string, Point>();
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  for (const { id } of nodes) if (kept.has(id)) places.set(id, kept.get(id)!);
  // The most connected first, so that the rest gathers around them.
  const others = nodes.filter(({ id }) => !kept.has(id));
  const degree = ({ id }: { id: string }) => neighbours.get(id)!.length;
  others.sort((a, b) => degree(b) - degree(a) || (a.slug < b.slug ? -1 : 1));
  const step = 10 * Math.sqrt(Math.max(1, nodes.length / 50));
  others.forEach(({ id }, number) => {
    const placed = neighbours.get(id)!.flatMap((each) => places.get(each) ?? []);
    const { x, y } = placed.length > 0 ? middle(placed) : { x: 0, y: 0 };
    const apart = seed(number, placed.length > 0 ? step / 10 : step);
    places.set(id, { x: x + apart.x, y: y + apart.y });
  });
  return places;
};
