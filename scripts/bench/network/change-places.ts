import { type Place } from './change';
import { rowId, TABLES } from './row-id';
import { type World } from './world';

/** The largest coalition and the smallest, each with the first organisation that takes no part in it. */
export const changePlaces = (world: World): Record<'largest' | 'smallest', Place> => {
  const sizes = new Int32Array(world.size.coalitions);
  for (const coalition of world.coalitions) sizes[coalition]++;
  return {
    largest: placeIn(world, sizes.indexOf(Math.max(...sizes))),
    smallest: placeIn(world, sizes.indexOf(Math.min(...sizes))),
  };
};

function placeIn({ people, members, coalitions, onBehalfOf }: World, coalition: number): Place {
  const taking = new Set<number>();
  coalitions.forEach((each, membership) => {
    if (each === coalition) taking.add(members[membership]).add(onBehalfOf[membership]);
  });
  const outsider = people.findIndex((isPerson, actor) => !isPerson && !taking.has(actor));
  return { coalition: rowId(TABLES.coalition, coalition), outsider: rowId(TABLES.actor, outsider) };
}
