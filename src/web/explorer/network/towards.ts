import { type Point } from './start-positions';

/** Where an arrow key leads, with y upwards. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** How much farther away something may seem for lying askew; what lies more than 60° aside is in another direction. */
const ASKEW = 2;
const WIDEST = Math.cos(Math.PI / 3);

/** The one of some places that lies in a direction from here, the nearest and straightest; null where none does. */
export const towards = <Place extends Point>(here: Point, places: readonly Place[], direction: Point): Place | null => {
  let [best, least]: [Place | null, number] = [null, Infinity];
  for (const place of places) {
    const [x, y] = [place.x - here.x, place.y - here.y];
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    const straight = (x * direction.x + y * direction.y) / distance;
    const cost = distance * (1 + ASKEW * (1 - straight));
    if (straight >= WIDEST && cost < least) [best, least] = [place, cost];
  }
  return best;
};
