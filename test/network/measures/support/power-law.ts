import { type Adjacency } from '../../../../src/network/measures/adjacency';
import { randomOf } from '../../support/random';

/**
 * Actors (the first nodes) in coalitions (the last), both with sizes by a power law: the i-th of n is drawn with a weight of
 * i^-exponent. In rows of plain arrays, for graphs of any size.
 */
export function powerLaw(
  actorCount: number,
  coalitionCount: number,
  memberships: number,
  exponent = 0.6,
  seed = 1,
): Adjacency {
  const random = randomOf(seed);
  const draw = (n: number) => Math.min(n - 1, Math.floor(n * random() ** (1 / (1 - exponent))));
  const actors = shuffled(actorCount, random);
  const coalitions = shuffled(coalitionCount, random);
  const nodeCount = actorCount + coalitionCount;
  const keys = new Set<number>();
  while (keys.size < memberships) {
    keys.add(actors[draw(actorCount)] * nodeCount + actorCount + coalitions[draw(coalitionCount)]);
  }
  const arcs = Float64Array.from(
    [...keys].flatMap((key) => [key, (key % nodeCount) * nodeCount + Math.floor(key / nodeCount)]),
  );
  arcs.sort();
  const from = new Int32Array(nodeCount + 1);
  for (const arc of arcs) from[Math.floor(arc / nodeCount) + 1]++;
  for (let node = 0; node < nodeCount; node++) from[node + 1] += from[node];
  return {
    nodeCount,
    from,
    targets: Int32Array.from(arcs, (arc) => arc % nodeCount),
    weights: new Int32Array(arcs.length).fill(1),
    collectives: new Uint8Array(nodeCount),
  };
}

function shuffled(count: number, random: () => number): Int32Array {
  const places = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j], places[i]];
  }
  return places;
}
