import { actorsOf, type KnownActors } from './known-actors';
import { actorProblems } from './actor-problems';
import { didYouMean } from './nearest';
import { partOfCycles } from './part-of-cycles';
import { references } from './references';
import { type Seed, type SeedFact } from './seed';
import { MOST_PROBLEMS, type SeedProblem, tellable } from './seed-problem';

/** What is there already, for files that are added to a database: slugs of actors with type and kind, and other slugs. */
export interface Known {
  actors: KnownActors;
  themes: ReadonlySet<string>;
  series: ReadonlySet<string>;
}

const NOTHING: Known = { actors: new Map(), themes: new Set(), series: new Set() };

/** What does not agree between files: references that lead nowhere or to the wrong sort, slugs that two files claim, and the rules of actors. */
export function checkSeeds(seeds: readonly Seed[], known: Known = NOTHING): SeedProblem[] {
  const actors = actorsOf(seeds, known.actors);
  const themes = new Set([...known.themes, ...seeds.flatMap((seed) => seed.themes.map(({ slug }) => slug))]);
  const series = new Set([...known.series, ...seeds.flatMap((seed) => seed.series.map(({ slug }) => slug))]);
  const slugs = { actor: new Set(actors.keys()), theme: themes, series };

  let hints = MOST_PROBLEMS;
  const hint = (slug: string, among: Iterable<string>) => (hints-- > 0 ? didYouMean(slug, among) : '');
  const dangling = seeds.flatMap((seed) =>
    [...references(seed)].flatMap(({ to, slug, types, fact, key }): SeedProblem[] => {
      const say = (message: string) => [{ ...fact.placeOf(key), message }];
      if (!slugs[to].has(slug)) return say(`no ${to} has the slug "${slug}"${hint(slug, slugs[to])}`);
      const type = to === 'actor' ? actors.get(slug)?.type : undefined;
      if (type === undefined || types.includes(type)) return [];
      return say(`expected the slug of ${types.join(' or ')}, but "${slug}" is ${type}`);
    }),
  );
  return tellable([
    ...dangling,
    ...claimedTwice(seeds),
    ...actorProblems(seeds, actors, known.actors),
    ...partOfCycles(seeds),
  ]);
}

/** Sources, themes, series and events belong to one file; only actors may be described by several. */
function claimedTwice(seeds: readonly Seed[]): SeedProblem[] {
  const lists: [string, (seed: Seed) => (SeedFact & { slug: string })[]][] = [
    ['source', (seed) => [seed.source]],
    ['theme', (seed) => seed.themes],
    ['series', (seed) => seed.series],
    ['event', (seed) => seed.events],
  ];
  return lists.flatMap(([what, list]) => {
    const owners = new Map<string, string>();
    return seeds.flatMap((seed) =>
      list(seed).flatMap(({ slug, place }): SeedProblem[] => {
        const owner = owners.get(slug) ?? seed.file;
        owners.set(slug, owner);
        return owner === seed.file ? [] : [{ ...place, message: `the ${what} "${slug}" is in ${owner} already` }];
      }),
    );
  });
}
