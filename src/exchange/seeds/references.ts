import { ActorKind } from '../../directory/actor-kind';
import { type Seed, type SeedActor, type SeedFact } from './seed';

type Type = SeedActor['type'];

/** One slug that a fact points to, under which `key`, and what sort of thing it may be. */
interface Reference {
  to: 'actor' | 'theme' | 'series';
  slug: string;
  types: readonly Type[];
  fact: SeedFact;
  key: string;
}

const ANY: readonly Type[] = [ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COALITION];

/** Every reference of a file. What stands inside a thing of its own (an event at its organiser) needs no check. */
export function* references(seed: Seed): Generator<Reference> {
  const type = new Map(seed.actors.map((actor) => [actor.slug, actor.type]));
  const actor = (fact: SeedFact, key: string, slug: string | null, types = ANY): Reference[] =>
    slug === null ? [] : [{ to: 'actor', slug, types, fact, key }];

  yield* actor(seed.source, 'publisher', seed.source.publisher);
  for (const fact of seed.partOf)
    yield* actor(fact, 'whole', fact.whole, [type.get(fact.part) ?? ActorKind.ORGANISATION]);
  for (const fact of seed.memberships) {
    yield* actor(fact, 'coalition', fact.coalition, [ActorKind.COALITION]);
    yield* actor(fact, 'actor', fact.member);
    yield* actor(fact, 'onBehalfOf', fact.onBehalfOf);
  }
  for (const fact of seed.positions) {
    yield* actor(fact, 'person', fact.person, [ActorKind.PERSON]);
    yield* actor(fact, 'organisation', fact.organisation, [ActorKind.ORGANISATION]);
  }
  for (const fact of seed.mandates) yield* actor(fact, 'actor', fact.actor);
  for (const fact of seed.participations) {
    yield* actor(fact, 'actor', fact.actor);
    yield* actor(fact, 'onBehalfOf', fact.onBehalfOf);
  }
  for (const fact of seed.themes)
    if (fact.broader !== null) yield { to: 'theme', slug: fact.broader, types: ANY, fact, key: 'broader' };
  for (const fact of [...seed.actorThemes, ...seed.eventThemes])
    yield { to: 'theme', slug: fact.theme, types: ANY, fact, key: 'theme' };
  for (const fact of seed.events)
    if (fact.series !== null) yield { to: 'series', slug: fact.series, types: ANY, fact, key: 'series' };
  for (const fact of seed.series)
    if (fact.revisionOf !== null) yield { to: 'series', slug: fact.revisionOf, types: ANY, fact, key: 'revisionOf' };
}
