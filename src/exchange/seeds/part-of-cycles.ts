import { type Seed, type SeedPartOf } from './seed';
import { type SeedProblem } from './seed-problem';

/** The links that remain when those are taken away, again and again, whose end has no link further: Kahn's algorithm (1962). */
function withoutDeadEnds(links: SeedPartOf[], end: 'whole' | 'part', start: 'whole' | 'part'): SeedPartOf[] {
  const onward = new Map<string, number>();
  const backward = new Map<string, SeedPartOf[]>();
  for (const link of links) {
    onward.set(link[start], (onward.get(link[start]) ?? 0) + 1);
    const others = backward.get(link[end]);
    if (others) others.push(link);
    else backward.set(link[end], [link]);
  }
  const ends = [...backward.keys()].filter((slug) => !onward.has(slug));
  for (let slug = ends.pop(); slug !== undefined; slug = ends.pop()) {
    for (const link of backward.get(slug) ?? []) {
      const left = (onward.get(link[start]) ?? 0) - 1;
      onward.set(link[start], left);
      if (left === 0) ends.push(link[start]);
    }
  }
  return links.filter((link) => (onward.get(link[end]) ?? 0) > 0);
}

/** Nothing is part of itself, not by any detour. */
export function partOfCycles(seeds: readonly Seed[]): SeedProblem[] {
  const all = seeds.flatMap(({ partOf }) => partOf);
  const links = withoutDeadEnds(withoutDeadEnds(all, 'whole', 'part'), 'part', 'whole');
  return links.map((link) => ({
    ...link.place,
    message: `"${link.part}" would be part of itself by way of "${link.whole}"`,
  }));
}
