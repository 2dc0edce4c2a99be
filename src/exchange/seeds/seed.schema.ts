import { z } from 'zod';
import { identifierProblem } from './identifier.problem';
import {
  checked,
  duration,
  fact,
  factOr,
  listOf,
  localText,
  oneOrMany,
  period,
  type SeedChecks,
  slug,
  strict,
  text,
  timeZone,
  url,
  whole,
} from './schema.parts';
import * as words from './words';

const name = (times: SeedChecks) =>
  factOr('text', {
    text,
    language: z.enum(words.LANGUAGES).default('SV'),
    kind: z.enum(words.NAME_KINDS).default('OFFICIAL'),
    period: period(times.edtfProblem).optional(),
  });

const identifier = (scheme: (typeof words.IDENTIFIER_SCHEMES)[number]) =>
  factOr('value', { value: checked((value) => identifierProblem(scheme, value)) }).optional();

const identifiers = strict({
  organisationsnummer: identifier('organisationsnummer'),
  wikidata: identifier('wikidata'),
  ror: identifier('ror'),
  lei: identifier('lei'),
  kommunkod: identifier('kommunkod'),
});

const series = ({ edtfProblem, ruleProblem }: SeedChecks) =>
  fact({
    slug,
    name: localText,
    description: localText.optional(),
    rule: checked(ruleProblem).optional(),
    precision: z.enum(words.RULE_PRECISIONS).optional(),
    spanMonths: whole(1, 24).optional(),
    starts: checked(edtfProblem).optional(),
    ends: checked(edtfProblem).optional(),
    schedule: strict({
      count: whole(1, 1000),
      season: z.enum(words.SEASONS).optional(),
      year: whole(1, 9999).optional(),
    }).optional(),
    revisionOf: slug.optional(),
  });

const event = ({ edtfProblem }: SeedChecks) =>
  fact({
    slug,
    title: localText,
    kind: z.enum(words.EVENT_KINDS).default('MEETING'),
    status: z.enum(words.EVENT_STATUSES).default('CONFIRMED'),
    when: checked(edtfProblem).optional(),
    timeZone: timeZone.default('Europe/Stockholm'),
    duration: duration.optional(),
    attendance: oneOrMany(z.enum(words.ATTENDANCE_MODES)).optional(),
    subjects: z.array(localText).optional(),
    description: localText.optional(),
    series: slug.optional(),
    occurrenceOf: checked(edtfProblem).optional(),
    themes: listOf(factOr('theme', { theme: slug })),
    participants: listOf(
      factOr('actor', {
        actor: slug,
        role: z.enum(words.PARTICIPATION_ROLES).default('PARTICIPANT'),
        label: text.optional(),
        onBehalfOf: slug.optional(),
      }),
    ),
  });

/** The keys that every actor may have. */
const actor = (checks: SeedChecks) => ({
  slug,
  name: name(checks).optional(),
  short: oneOrMany(name(checks)).optional(),
  names: listOf(name(checks)),
  description: localText.optional(),
  identifiers: identifiers.optional(),
});

/** The keys of an actor that others can be part of, and in whose calendar things can stand. */
const body = (checks: SeedChecks) => ({
  ...actor(checks),
  partOf: listOf(factOr('whole', { whole: slug, period: period(checks.edtfProblem).optional() })),
  themes: listOf(factOr('theme', { theme: slug })),
  series: listOf(series(checks)),
  events: listOf(event(checks)),
});

const organisation = (checks: SeedChecks) =>
  fact({ ...body(checks), kind: z.enum(words.ORGANISATION_KINDS).optional(), classification: text.optional() });

const person = (checks: SeedChecks) =>
  fact({
    ...actor(checks),
    positions: listOf(fact({ organisation: slug, title: text, period: period(checks.edtfProblem).optional() })),
  });

const coalition = (checks: SeedChecks) =>
  fact({
    ...body(checks),
    kind: z.enum(words.COALITION_KINDS).optional(),
    period: period(checks.edtfProblem).optional(),
    statedMemberCount: whole(1, 1_000_000).optional(),
    members: listOf(
      factOr('actor', {
        actor: slug,
        roles: oneOrMany(z.enum(words.MEMBERSHIP_ROLES)).default(['MEMBER']),
        label: text.optional(),
        onBehalfOf: slug.optional(),
        period: period(checks.edtfProblem).optional(),
      }),
    ),
    purposes: listOf(factOr('text', { text: localText, kind: z.enum(words.PURPOSE_KINDS).default('AIM') })),
    mandates: listOf(
      fact({
        kind: z.enum(words.MANDATE_KINDS),
        title: localText,
        description: localText.optional(),
        target: localText.optional(),
        actor: slug.optional(),
        period: period(checks.edtfProblem).optional(),
      }),
    ),
    activities: listOf(
      factOr('title', {
        title: localText,
        description: localText.optional(),
        state: z.enum(words.ACTIVITY_STATES).optional(),
        starts: checked(checks.edtfProblem).optional(),
      }),
    ),
  });

const source = ({ edtfProblem }: SeedChecks) =>
  fact({
    slug,
    title: text,
    kind: z.enum(words.SOURCE_KINDS).default('OTHER'),
    publisher: slug.optional(),
    date: checked(edtfProblem).optional(),
    language: z.enum(words.LANGUAGES).default('SV'),
    url: url.optional(),
    licence: text.optional(),
  });

/** The whole file, as docs/seed-format.md describes it. */
export const seedSchema = (checks: SeedChecks) =>
  strict({
    source: source(checks),
    themes: listOf(fact({ slug, label: localText, definition: localText.optional() })),
    organisations: listOf(organisation(checks)),
    people: listOf(person(checks)),
    coalitions: listOf(coalition(checks)),
  });

export type SeedText = z.output<ReturnType<typeof seedSchema>>;
