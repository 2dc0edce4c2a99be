import { coalitionSizes } from './coalition-sizes';
import { DAYS, drawForm, endSide, type Form, OPEN, type Side, startSide } from './period-side';
import { below, powerLaw, type Random, randomOf, shuffled } from './random';
import { type Size } from './size';

/** A generated network. Actors, coalitions and memberships are known by number; how well known an actor is says nothing about its number. */
export interface World {
  size: Size;
  seed: number;
  /** By actor: 1 for a person, 0 for an organisation. */
  people: Uint8Array;
  /** By membership. No actor takes part in a coalition twice, neither as member nor as the one that a member stands for. */
  members: Int32Array;
  coalitions: Int32Array;
  /** -1 for nobody. */
  onBehalfOf: Int32Array;
  startDays: Int32Array;
  startForms: Uint8Array;
  /** -1 for one that goes on. */
  endDays: Int32Array;
  endForms: Uint8Array;
}

const POPULARITY = -0.5;
const PEOPLE = 0.1;
/** How many stand for another: of people and of organisations. */
const STANDING_FOR = [0.02, 0.6];
const ENDED = 0.25;
/** The end of a month's precision is never before such a start. */
const SHORTEST = 62;

/** The same network for the same size and seed: coalition sizes fall with rank ** -0.6, how often an actor is drawn with rank ** -0.5. */
export const generateWorld = (size: Size, seed: number): World => {
  const random = randomOf(seed);
  const count = size.memberships;
  const world: World = {
    size,
    seed,
    people: Uint8Array.from({ length: size.actors }, () => Number(random() < PEOPLE)),
    members: new Int32Array(count),
    coalitions: new Int32Array(count),
    onBehalfOf: new Int32Array(count).fill(-1),
    startDays: new Int32Array(count),
    startForms: new Uint8Array(count),
    endDays: new Int32Array(count).fill(-1),
    endForms: new Uint8Array(count),
  };
  drawMembers(world, random);
  for (let membership = 0; membership < count; membership++) drawPeriod(world, membership, random);
  return world;
};

/** Memberships stand in random order, as they come from many sources over the years. */
function drawMembers({ size, people, members, coalitions, onBehalfOf }: World, random: Random): void {
  const actorOf = shuffled(random, size.actors);
  const draw = powerLaw(random, size.actors, POPULARITY);
  const coalitionOf = shuffled(random, size.coalitions);
  const places = shuffled(random, size.memberships);
  const takenBy = new Int32Array(size.actors).fill(-1);
  let next = 0;
  coalitionSizes(size.memberships, size.coalitions, size.actors).forEach((count, rank) => {
    const own = places.subarray(next, (next += count));
    const drawOther = (): number => {
      for (;;) {
        const actor = actorOf[draw()];
        if (takenBy[actor] === rank) continue;
        takenBy[actor] = rank;
        return actor;
      }
    };
    for (const place of own) {
      members[place] = drawOther();
      coalitions[place] = coalitionOf[rank];
    }
    for (const place of own) {
      if (random() >= STANDING_FOR[people[members[place]]]) continue;
      const actor = actorOf[draw()];
      if (takenBy[actor] === rank || people[actor]) continue;
      takenBy[actor] = rank;
      onBehalfOf[place] = actor;
    }
  });
}

function drawPeriod(world: World, membership: number, random: Random): void {
  const start = below(random, DAYS - SHORTEST);
  world.startDays[membership] = start;
  world.startForms[membership] = drawForm(random);
  if (random() >= ENDED) return;
  world.endDays[membership] = start + SHORTEST + below(random, DAYS - start - SHORTEST);
  world.endForms[membership] = drawForm(random);
}

export const startOf = ({ startDays, startForms }: World, membership: number): Side =>
  startSide(startDays[membership], startForms[membership] as Form);

export const endOf = ({ endDays, endForms }: World, membership: number): Side =>
  endDays[membership] < 0 ? OPEN : endSide(endDays[membership], endForms[membership] as Form);
