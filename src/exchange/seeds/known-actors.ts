import { type Seed, type SeedActor } from './seed';

/** What all files together say of a slug. */
export type KnownActors = ReadonlyMap<string, Pick<SeedActor, 'type' | 'kind'>>;

/** The actors of all files, and those that were there before; the first file that says a type or a kind decides. */
export function actorsOf(seeds: readonly Seed[], before: KnownActors): KnownActors {
  const actors = new Map(before);
  for (const { slug, type, kind } of seeds.flatMap((seed) => seed.actors)) {
    const known = actors.get(slug);
    actors.set(slug, { type: known?.type ?? type, kind: known?.kind ?? kind });
  }
  return actors;
}
