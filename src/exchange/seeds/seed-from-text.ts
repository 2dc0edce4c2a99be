import { type LocalText } from '../../shared/language';
import { ActorKind } from '../../directory/actor-kind';
import { NameKind } from '../../directory/name-kind';
import { normaliseOrganisationNumber } from '../../directory/organisation-number';
import { cite, type CitedItem, each, type Scope } from './cite';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from './identifier-problem';
import { type Seed, type SeedActor } from './seed';
import { organiserLists } from './organiser-lists';
import { type ListsText, type SeedText } from './seed-schema';
import { type PlaceOf } from './yaml-text';

type Items<Key extends keyof ListsText> = NonNullable<ListsText[Key]>['items'][number];
type AnyActor = Items<'organisations'> | Items<'people'> | Items<'coalitions'>;
type Member = Omit<Items<'memberships'>, 'coalition'>;

const empty = () => ({
  themes: [],
  actors: [],
  names: [],
  identifiers: [],
  partOf: [],
  memberships: [],
  positions: [],
});
const emptyOfCoalitions = () => ({ purposes: [], mandates: [], activities: [], actorThemes: [] });
const emptyOfEvents = () => ({ series: [], events: [], participations: [], eventThemes: [] });

/** A validated file as flat lists, every fact with its citations and its place. */
export function seedFromText(file: string, text: SeedText, placeOf: PlaceOf): Seed {
  const { slug, title, kind, publisher, date, language, url, licence, ...said } = text.source;
  const source = {
    ...{ slug, title, kind, language, publisher: publisher ?? null, date: date ?? null },
    ...{ url: url ?? null, licence: licence ?? null, ...cite(said, { path: ['source'] }, placeOf) },
  };
  const seed: Seed = { file, source, ...empty(), ...emptyOfCoalitions(), ...emptyOfEvents() };
  addLists(seed, text, placeOf);
  return seed;
}

/** Adds what a source says to what it has said so far. */
export function addLists(seed: Seed, text: ListsText, placeOf: PlaceOf): void {
  const fact = (item: CitedItem, scope: Scope) => cite(item, scope, placeOf);
  const top: Scope = { path: [] };

  each(text.themes, 'themes', top, (theme, scope, cited) =>
    seed.themes.push({
      ...{ slug: theme.slug, name: theme.name },
      ...{ definition: theme.definition ?? null, broader: theme.broader ?? null },
      ...fact(cited, scope),
    }),
  );
  each(text.organisations, 'organisations', top, (item, scope, cited) => {
    actor(seed, ActorKind.ORGANISATION, item, scope, cited, placeOf);
    organiserLists(seed, item, scope, placeOf);
  });
  each(text.people, 'people', top, (item, scope, cited) => {
    actor(seed, ActorKind.PERSON, item, scope, cited, placeOf);
    each(item.positions, 'positions', scope, ({ organisation, title, period }, at, said) =>
      seed.positions.push({ person: item.slug, organisation, title, period: period ?? null, ...fact(said, at) }),
    );
  });
  each(text.coalitions, 'coalitions', top, (item, scope, cited) => {
    actor(seed, ActorKind.COALITION, item, scope, cited, placeOf);
    coalitionLists(seed, item, scope, placeOf);
    organiserLists(seed, item, scope, placeOf);
  });
  each(text.memberships, 'memberships', top, ({ coalition, ...member }, at, said) =>
    seed.memberships.push({ ...membership(coalition, member), ...fact(said, at) }),
  );
  each(text.positions, 'positions', top, ({ person, organisation, title, period }, at, said) =>
    seed.positions.push({ person, organisation, title, period: period ?? null, ...fact(said, at) }),
  );
}

const membership = (coalition: string, { actor, roles, label, onBehalfOf, period }: Member) => ({
  ...{ coalition, member: actor, roles, label: label ?? null },
  ...{ onBehalfOf: onBehalfOf ?? null, period: period ?? null },
});

function actor(seed: Seed, type: SeedActor['type'], item: AnyActor, scope: Scope, cited: CitedItem, placeOf: PlaceOf) {
  const { slug } = item;
  const coalition = type === ActorKind.COALITION ? (item as Items<'coalitions'>) : undefined;
  seed.actors.push({
    ...{ slug, type, kind: ('kind' in item && item.kind) || null },
    classification: ('classification' in item && item.classification) || null,
    description: item.description ?? null,
    website: ('website' in item && item.website) || null,
    ...{ period: coalition?.period ?? null, statedMemberCount: coalition?.statedMemberCount ?? null },
    ...cite(cited, scope, placeOf),
  });
  const shorts = (item.short ?? []).map((name) => ({ ...name, kind: NameKind.SHORT }));
  const lists = [
    { key: 'name', group: { items: item.name ? [item.name] : [] } },
    { key: 'short', group: { items: shorts } },
    { key: 'names', group: item.names },
  ];
  for (const { key, group } of lists)
    each(group, key, scope, ({ text, language, kind, period }, at, said) =>
      seed.names.push({ actor: slug, text, language, kind, period: period ?? null, ...cite(said, at, placeOf) }),
    );
  for (const scheme of Object.keys(IDENTIFIER_SCHEMES) as IdentifierScheme[]) {
    const given = item.identifiers?.[scheme];
    if (!given) continue;
    const value = scheme === 'organisationsnummer' ? normaliseOrganisationNumber(given.value) : given.value;
    const path = [...scope.path, 'identifiers', scheme];
    seed.identifiers.push({
      actor: slug,
      scheme: IDENTIFIER_SCHEMES[scheme],
      value,
      ...cite(given, { ...scope, path }, placeOf),
    });
  }
}

function coalitionLists(seed: Seed, item: Items<'coalitions'>, scope: Scope, placeOf: PlaceOf) {
  const coalition = item.slug;
  const fact = (said: CitedItem, at: Scope) => cite(said, at, placeOf);
  const orNull = (text: LocalText | undefined) => text ?? null;

  each(item.members, 'members', scope, (member, at, said) =>
    seed.memberships.push({ ...membership(coalition, member), ...fact(said, at) }),
  );
  each(item.purposes, 'purposes', scope, ({ kind, text }, at, said) =>
    seed.purposes.push({ coalition, kind, text, ...fact(said, at) }),
  );
  each(item.mandates, 'mandates', scope, ({ kind, title, description, target, actor: named, period }, at, said) =>
    seed.mandates.push({
      ...{ coalition, kind, title, description: orNull(description), target: orNull(target) },
      ...{ actor: named ?? null, period: period ?? null, ...fact(said, at) },
    }),
  );
  each(item.activities, 'activities', scope, ({ name, description, state, starts }, at, said) =>
    seed.activities.push({
      ...{ coalition, name, description: orNull(description), state: state ?? null, starts: starts ?? null },
      ...fact(said, at),
    }),
  );
}
