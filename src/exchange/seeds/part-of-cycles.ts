import { linksInCircles } from '../../directory/containment.rules';
import { FAR_FUTURE, FAR_PAST } from '../../shared/instant';
import { type Seed } from './seed';
import { type SeedProblem } from './seed-problem';

/** In files nothing is part of itself at all, not by any detour. */
export function partOfCycles(seeds: readonly Seed[]): SeedProblem[] {
  const links = seeds.flatMap(({ partOf }) =>
    partOf.map(({ part, whole, place }) => ({ inner: part, outer: whole, from: FAR_PAST, to: FAR_FUTURE, place })),
  );
  return linksInCircles(links).map(({ inner, outer, place }) => ({
    ...place,
    message: `"${inner}" would be part of itself by way of "${outer}"`,
  }));
}
