import { z } from 'zod';
import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventKind } from '../../calendar/event-kind';
import { EventStatus } from '../../calendar/event-status';
import { ParticipationRole } from '../../calendar/participation-role';
import { Season } from '../../calendar/season';
import { ActivityState } from '../../directory/activity.entity';
import { CoalitionKind } from '../../directory/coalition-kind';
import { MandateKind } from '../../directory/mandate-kind';
import { MembershipRole } from '../../directory/membership-role';
import { NameKind } from '../../directory/name-kind';
import { OrganisationKind } from '../../directory/organisation-kind';
import { PurposeKind } from '../../directory/purpose.entity';
import { SourceKind } from '../../directory/source-kind';
import { Language } from '../../shared/language';
import { type RhythmPrecision } from '../../calendar/time/rhythm';
import { tablesSchema } from '../tables/tables-schema';
import { type IdentifierScheme, identifierProblem } from './identifier-problem';
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
  short,
  slug,
  strict,
  text,
  timeZone,
  url,
  whole,
} from './schema-parts';

const RULE_PRECISIONS = ['TIME', 'DAY', 'MONTH', 'SPAN'] as const satisfies readonly RhythmPrecision[];

const name = (times: SeedChecks) =>
  factOr('text', {
    text,
    language: z.enum(Language).default(Language.SV),
    kind: z.enum(NameKind).default(NameKind.OFFICIAL),
    period: period(times.edtfProblem).optional(),
  });

const identifier = (scheme: IdentifierScheme) =>
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
    eventKind: z.enum(EventKind).default(EventKind.MEETING),
    rule: checked(ruleProblem).optional(),
    precision: z.enum(RULE_PRECISIONS).optional(),
    spanMonths: whole(1, 24).optional(),
    starts: checked(edtfProblem).optional(),
    ends: checked(edtfProblem).optional(),
    timeZone: timeZone.default('Europe/Stockholm'),
    duration: duration.optional(),
    attendance: oneOrMany(z.enum(AttendanceMode)).optional(),
    schedule: strict({
      count: whole(1, 1000),
      season: z.enum(Season).optional(),
      year: whole(1, 9999).optional(),
    }).optional(),
    revisionOf: slug.optional(),
  });

const event = ({ edtfProblem }: SeedChecks) =>
  fact({
    slug,
    title: localText,
    kind: z.enum(EventKind).default(EventKind.MEETING),
    status: z.enum(EventStatus).default(EventStatus.CONFIRMED),
    when: checked(edtfProblem).optional(),
    timeZone: timeZone.default('Europe/Stockholm'),
    duration: duration.optional(),
    attendance: oneOrMany(z.enum(AttendanceMode)).optional(),
    location: short.optional(),
    url: url.optional(),
    subjects: z.array(localText).optional(),
    description: localText.optional(),
    series: slug.optional(),
    occurrenceOf: checked(edtfProblem).optional(),
    themes: listOf(factOr('theme', { theme: slug })),
    participants: listOf(
      factOr('actor', {
        actor: slug,
        role: z.enum(ParticipationRole).default(ParticipationRole.PARTICIPANT),
        label: short.optional(),
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
  website: url.optional(),
  partOf: listOf(factOr('whole', { whole: slug, period: period(checks.edtfProblem).optional() })),
  themes: listOf(factOr('theme', { theme: slug })),
  series: listOf(series(checks)),
  events: listOf(event(checks)),
});

const organisation = (checks: SeedChecks) =>
  fact({ ...body(checks), kind: z.enum(OrganisationKind).optional(), classification: short.optional() });

const position = ({ edtfProblem }: SeedChecks) => ({
  organisation: slug,
  title: short,
  period: period(edtfProblem).optional(),
});

const member = ({ edtfProblem }: SeedChecks) => ({
  actor: slug,
  roles: oneOrMany(z.enum(MembershipRole)).default([MembershipRole.MEMBER]),
  label: short.optional(),
  onBehalfOf: slug.optional(),
  period: period(edtfProblem).optional(),
});

const person = (checks: SeedChecks) =>
  fact({
    ...actor(checks),
    positions: listOf(fact(position(checks))),
  });

const coalition = (checks: SeedChecks) =>
  fact({
    ...body(checks),
    kind: z.enum(CoalitionKind).optional(),
    period: period(checks.edtfProblem).optional(),
    statedMemberCount: whole(1, 1_000_000).optional(),
    members: listOf(factOr('actor', member(checks))),
    purposes: listOf(factOr('text', { text: localText, kind: z.enum(PurposeKind).default(PurposeKind.AIM) })),
    mandates: listOf(
      fact({
        kind: z.enum(MandateKind),
        title: localText,
        description: localText.optional(),
        target: localText.optional(),
        actor: slug.optional(),
        period: period(checks.edtfProblem).optional(),
      }),
    ),
    activities: listOf(
      factOr('name', {
        name: localText,
        description: localText.optional(),
        state: z.enum(ActivityState).optional(),
        starts: checked(checks.edtfProblem).optional(),
      }),
    ),
  });

const source = ({ edtfProblem }: SeedChecks) =>
  fact({
    slug,
    title: text,
    kind: z.enum(SourceKind).default(SourceKind.OTHER),
    publisher: slug.optional(),
    date: checked(edtfProblem).optional(),
    language: z.enum(Language).default(Language.SV),
    url: url.optional(),
    licence: short.optional(),
  });

const lists = (checks: SeedChecks) => ({
  themes: listOf(fact({ slug, name: localText, definition: localText.optional(), broader: slug.optional() })),
  organisations: listOf(organisation(checks)),
  people: listOf(person(checks)),
  coalitions: listOf(coalition(checks)),
  memberships: listOf(fact({ coalition: slug, ...member(checks) })),
  positions: listOf(fact({ person: slug, ...position(checks) })),
});

/** What a source says, whether it is written out or stands in tables. */
export const listsSchema = (checks: SeedChecks) => strict(lists(checks));

/** The whole file, as docs/seed-format.md describes it. */
export const seedSchema = (checks: SeedChecks) =>
  strict({ source: source(checks), ...lists(checks), tables: tablesSchema });

export type ListsText = z.output<ReturnType<typeof listsSchema>>;
export type SeedText = z.output<ReturnType<typeof seedSchema>>;
