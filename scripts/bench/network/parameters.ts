import { ActorKind } from '../../../src/directory/actor-kind';
import { DAYS, FIRST_DAY } from './period-side';
import { below, type Random, randomOf } from './random';
import { rowId, TABLES } from './row-id';
import { type World } from './world';

const DAY = 86_400_000;

/** What one question is asked with. */
export interface Parameter {
  actor: string;
  /** Of what kinds the collaborators of the actor are, unless said otherwise. */
  kinds: ActorKind[];
  /** An instant within the twenty years. */
  at: number;
  /** Two actors: every second time, of one coalition. */
  pair: [string, string];
}

/**
 * What questions are asked with; the same for the same network and seed. Half of the actors are drawn among all, half as the members of
 * memberships, so that those who are in many coalitions are asked for more often, as they are in life.
 */
export const drawParameters = (world: World, count: number): Parameter[] => {
  const random = randomOf(world.seed + 1);
  const colleagues = colleaguesOf(world);
  const draw = (i: number) => (i % 2 === 0 ? below(random, world.size.actors) : drawMember(world, random));
  return Array.from({ length: count }, (_, i) => {
    const actor = draw(i);
    const membership = below(random, world.members.length);
    const pair = i % 2 === 0 ? [draw(i), draw(i + 1)] : [world.members[membership], colleagues(membership, random)];
    return {
      actor: idOf(actor),
      kinds: world.people[actor] ? [ActorKind.PERSON] : [ActorKind.ORGANISATION, ActorKind.COALITION],
      at: FIRST_DAY + below(random, DAYS) * DAY,
      pair: [idOf(pair[0]), idOf(pair[1])],
    };
  });
};

const idOf = (actor: number) => rowId(TABLES.actor, actor);

const drawMember = ({ members }: World, random: Random) => members[below(random, members.length)];

/** Draws a member of the same coalition. */
function colleaguesOf({ size, coalitions, members }: World) {
  const membersOf: number[][] = Array.from({ length: size.coalitions }, () => []);
  coalitions.forEach((coalition, membership) => membersOf[coalition].push(members[membership]));
  return (membership: number, random: Random) => {
    const others = membersOf[coalitions[membership]];
    return others[below(random, others.length)];
  };
}
