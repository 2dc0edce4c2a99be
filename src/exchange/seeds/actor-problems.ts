import { ActorKind } from '../../directory/actor-kind';
import { mayHaveIdentifier } from '../../directory/identifier.rules';
import { NameKind } from '../../directory/name-kind';
import { OrganisationKind } from '../../directory/organisation-kind';
import { type KnownActors } from './known-actors';
import { type Seed, type SeedFact } from './seed';
import { type SeedProblem } from './seed-problem';

const problem = ({ place }: SeedFact, message: string): SeedProblem => ({ ...place, message });

const where = ({ place }: SeedFact) => `${place.file}:${place.line}`;

/** Facts whose key an earlier fact has with another owner. */
const contested = <Fact>(facts: Fact[], key: (fact: Fact) => string, owner: (fact: Fact) => string) => {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const earlier = first.get(key(fact)) ?? fact;
    first.set(key(fact), earlier);
    return owner(earlier) === owner(fact) ? [] : [{ fact, earlier }];
  });
};

/** The rules of actors that hold over all files together; `before` are those that were there already, with their names. */
export function actorProblems(seeds: readonly Seed[], known: KnownActors, before: KnownActors): SeedProblem[] {
  const actors = seeds.flatMap((seed) => seed.actors);
  const names = seeds.flatMap((seed) => seed.names);
  const identifiers = seeds.flatMap((seed) => seed.identifiers);
  const memberships = seeds.flatMap((seed) => seed.memberships);
  const named = new Set([...before.keys(), ...names.map(({ actor }) => actor)]);
  const kindOf = (slug: string) => known.get(slug)?.kind;
  const seen = new Set<string>();

  return [
    ...actors.flatMap((actor) => {
      const { slug, type, kind } = actor;
      const all = known.get(slug);
      if (all?.type !== type) return [problem(actor, `"${slug}" is ${all?.type} elsewhere, ${type} here`)];
      if (kind !== null && kind !== all.kind)
        return [problem(actor, `"${slug}" is of kind ${all.kind} elsewhere, ${kind} here`)];
      if (seen.has(slug)) return [];
      seen.add(slug);
      return [
        ...(all.kind === null && type !== ActorKind.PERSON
          ? [problem(actor, `no file says of what kind "${slug}" is`)]
          : []),
        ...(named.has(slug) ? [] : [problem(actor, `no file gives "${slug}" a name`)]),
      ];
    }),
    ...contested(
      names.filter(({ kind, period }) => kind === NameKind.OFFICIAL && period === null),
      ({ actor, language }) => `${actor} ${language}`,
      ({ text }) => text,
    ).map(({ fact, earlier }) =>
      problem(
        fact,
        `"${fact.actor}" has the official name "${earlier.text}" already (${where(earlier)}): give one a period or another kind`,
      ),
    ),
    ...contested(
      identifiers,
      ({ scheme, value }) => `${scheme} ${value}`,
      ({ actor }) => actor,
    ).map(({ fact, earlier }) =>
      problem(fact, `${fact.scheme} ${fact.value} is that of "${earlier.actor}" (${where(earlier)})`),
    ),
    ...identifiers
      .filter(({ scheme, actor }) => !mayHaveIdentifier(scheme, kindOf(actor) ?? null))
      .map((fact) => problem(fact, 'only a legal entity has an organisation number: point to it by partOf')),
    ...contested(
      memberships.filter(({ member }) => kindOf(member) === OrganisationKind.COLLECTIVE),
      ({ member }) => member,
      ({ coalition }) => coalition,
    ).map(({ fact, earlier }) =>
      problem(
        fact,
        `the collective "${fact.member}" belongs to "${earlier.coalition}" (${where(earlier)}): make another for "${fact.coalition}"`,
      ),
    ),
  ];
}
