import { ActorKind } from '../../../src/directory/actor-kind';
import { type GraphMembership } from './build-graph';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { randomOf } from './random';
import { type Rows } from './edge-list';

/** A small world in which everything occurs: nested coalitions, several memberships of one actor, people for organisations, collectives. */
export function randomRows(seed: number): Rows {
  const random = randomOf(seed);
  const below = (n: number) => Math.floor(random() * n);
  const actors = Array.from({ length: 24 }, (_, i) => {
    const kind = i < 8 ? ActorKind.COALITION : i < 18 ? ActorKind.ORGANISATION : ActorKind.PERSON;
    const id = `${'cop'[i < 8 ? 0 : i < 18 ? 1 : 2]}${String(below(1000)).padStart(3, '0')}${i}`;
    return { id, kind, isCollective: i === 8 || i === 9, nameKey: `k${below(5)}` };
  });
  const memberships = Array.from({ length: 30 + below(15) }, (_, i): GraphMembership => {
    const bounds = random() < 0.6 ? [0, 0, 8, 8] : [below(8), below(8), below(8), below(8)].sort((a, b) => a - b);
    const known = random() < 0.7;
    return {
      id: `m${String(below(10_000)).padStart(4, '0')}${i}`,
      memberId: actors[below(24)].id,
      coalitionId: actors[below(8)].id,
      onBehalfOfId: random() < 0.3 ? actors[below(24)].id : null,
      startEarliest: known ? bounds[0] : FAR_PAST,
      startLatest: bounds[1],
      endEarliest: bounds[2],
      endLatest: random() < 0.5 ? bounds[3] : FAR_FUTURE,
      startEdtf: known ? `s${bounds[0]}` : null,
    };
  });
  return { actors, memberships };
}
