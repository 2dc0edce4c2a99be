import { type Place, type Seed, type SeedFact } from './seed';
import { type SeedProblem } from './seed-problem';

interface Kind<Fact extends SeedFact> {
  facts: Fact[];
  key: (fact: Fact) => string;
  say: (fact: Fact, line: string) => string;
}

/** `line 3`, and of which file if that is another. */
const lineOf = (first: Place, { file }: Place) => `line ${first.line}${first.file === file ? '' : ` of ${first.file}`}`;

const problemsOfKind = <Fact extends SeedFact>({ facts, key, say }: Kind<Fact>): SeedProblem[] => {
  const places = new Map<string, Place>();
  return facts.flatMap((fact) => {
    const said = key(fact);
    const first = places.get(said);
    if (first) return [{ ...fact.place, message: say(fact, lineOf(first, fact.place)) }];
    places.set(said, fact.place);
    return [];
  });
};

const twice = (what: string) => (_: unknown, line: string) => `${what} is already said on ${line}`;
const slugTwice = ({ slug }: { slug: string }, line: string) => `the slug "${slug}" is already used on ${line}`;

/** What a file says twice: a slug, or one and the same item of a list. */
export function repeatedIn(seed: Seed): SeedProblem[] {
  const kind = <Fact extends SeedFact>(facts: Fact[], key: (fact: Fact) => unknown[], say: Kind<Fact>['say']) =>
    problemsOfKind({ facts, key: (fact) => JSON.stringify(key(fact)), say });
  const texts = ({ sv, en }: { sv?: string; en?: string }) => [sv, en];

  return [
    ...kind(seed.actors, ({ slug }) => [slug], slugTwice),
    ...kind(seed.themes, ({ slug }) => [slug], slugTwice),
    ...kind(seed.series, ({ slug }) => [slug], slugTwice),
    ...kind(seed.events, ({ slug }) => [slug], slugTwice),
    ...kind(seed.names, ({ actor, text, language, kind }) => [actor, text, language, kind], twice('this name')),
    ...kind(seed.partOf, ({ part, whole, period }) => [part, whole, period], twice('this whole')),
    ...kind(
      seed.memberships,
      ({ coalition, member, onBehalfOf, period }) => [coalition, member, onBehalfOf, period],
      ({ member, coalition }, line) => `"${member}" is already a member of "${coalition}" on ${line}`,
    ),
    ...kind(
      seed.positions,
      (fact) => [fact.person, fact.organisation, fact.title, fact.period],
      twice('this position'),
    ),
    ...kind(seed.purposes, ({ coalition, kind, text }) => [coalition, kind, ...texts(text)], twice('this purpose')),
    ...kind(seed.mandates, ({ coalition, kind, title }) => [coalition, kind, ...texts(title)], twice('this mandate')),
    ...kind(seed.activities, ({ coalition, name }) => [coalition, ...texts(name)], twice('this activity')),
    ...kind(seed.actorThemes, ({ of, theme }) => [of, theme], twice('this theme')),
    ...kind(seed.eventThemes, ({ of, theme }) => [of, theme], twice('this theme')),
    ...kind(
      seed.participations,
      ({ event, actor, role }) => [event, actor, role],
      ({ actor, event }, line) => `"${actor}" already takes part in "${event}" on ${line}`,
    ),
    ...kind(
      seed.events.filter(({ series, occurrenceOf }) => series && occurrenceOf),
      ({ series, occurrenceOf }) => [series, occurrenceOf],
      ({ series, occurrenceOf }, line) => `${line} already stands for ${occurrenceOf} of "${series}"`,
    ),
  ];
}
