import { type GraphArrays } from './graph';
import { type Ties } from './ties';

/** Actors by how many edges they are away, the nearest first. */
export interface Within {
  actors: number[];
  distances: number[];
}

/**
 * Who is at most `depth` edges away from an actor, breadth first: one edge leads from an actor into a coalition, or from a coalition to an
 * actor in it. Nothing passes through a collective, but one may be reached.
 */
export function within({ actorCount, collectives }: GraphArrays, ties: Ties, actor: number, depth: number): Within {
  const isReached = new Uint8Array(actorCount);
  const actors = [actor];
  const distances = [0];
  isReached[actor] = 1;
  for (let head = 0; head < actors.length && distances[head] < depth; head++) {
    const node = actors[head];
    if (collectives[node] === 1 && node !== actor) continue;
    const reach = (other: number) => {
      if (isReached[other]) return;
      isReached[other] = 1;
      actors.push(other);
      distances.push(distances[head] + 1);
    };
    ties.coalitionsOf(node, reach);
    ties.membersOf(node, reach);
  }
  return { actors, distances };
}
