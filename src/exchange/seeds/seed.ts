import { type AttendanceMode } from '../../calendar/attendance-mode';
import { type EventKind } from '../../calendar/event-kind';
import { type EventStatus } from '../../calendar/event-status';
import { type ParticipationRole } from '../../calendar/participation-role';
import { type Season } from '../../calendar/season';
import { type ActivityState } from '../../directory/activity.entity';
import { type ActorKind } from '../../directory/actor-kind';
import { type Basis } from '../../directory/basis';
import { type CoalitionKind } from '../../directory/coalition-kind';
import { type MandateKind } from '../../directory/mandate-kind';
import { type MembershipRole } from '../../directory/membership-role';
import { type NameKind } from '../../directory/name-kind';
import { type OrganisationKind } from '../../directory/organisation-kind';
import { type PurposeKind } from '../../directory/purpose.entity';
import { type SourceKind } from '../../directory/source-kind';
import { type Language, type LocalText } from '../../shared/language';
import { type RhythmPrecision } from '../../calendar/time/rhythm';

/**
 * Where something stands: its file, line and column from 1, field as a path such as `coalitions[0].members[3].roles`. In a
 * table (CSV) the column is the number of the cell in its row, and the field the name of that column.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  field: string;
}

/** What stands behind a fact. `field` is null for the whole fact, else the one field that this citation is about. */
export interface SeedCitation {
  basis: Basis;
  note: string | null;
  locator: string | null;
  field: string | null;
}

/** Each fact cites the source of its file; the first citation is that of the whole fact. */
export interface SeedFact {
  place: Place;
  /** Where one of its keys stands. A plain text stands for its one key. */
  placeOf: (key: string) => Place;
  citations: SeedCitation[];
}

interface SeedSource extends SeedFact {
  slug: string;
  title: string;
  kind: SourceKind;
  publisher: string | null;
  date: string | null;
  language: Language;
  url: string | null;
  licence: string | null;
}

interface SeedTheme extends SeedFact {
  slug: string;
  name: LocalText;
  definition: LocalText | null;
  broader: string | null;
}

/** One actor as one file describes it; another file may say more under the same slug (`kind` null: it is said elsewhere). */
export interface SeedActor extends SeedFact {
  slug: string;
  type: ActorKind;
  kind: OrganisationKind | CoalitionKind | null;
  classification: string | null;
  description: LocalText | null;
  website: string | null;
  period: string | null;
  statedMemberCount: number | null;
}

interface SeedName extends SeedFact {
  actor: string;
  text: string;
  language: Language;
  kind: NameKind;
  period: string | null;
}

interface SeedIdentifier extends SeedFact {
  actor: string;
  /** `SE-ON` for organisation numbers (ten digits), else `wikidata`, `ror`, `lei`, `kommunkod`. */
  scheme: string;
  value: string;
}

export interface SeedPartOf extends SeedFact {
  part: string;
  whole: string;
  period: string | null;
}

interface SeedMembership extends SeedFact {
  coalition: string;
  member: string;
  roles: MembershipRole[];
  label: string | null;
  onBehalfOf: string | null;
  period: string | null;
}

interface SeedPosition extends SeedFact {
  person: string;
  organisation: string;
  title: string;
  period: string | null;
}

interface SeedPurpose extends SeedFact {
  coalition: string;
  kind: PurposeKind;
  text: LocalText;
}

/** `actor` is whoever the mandate names: the author of a study, the one who is commissioned. `period`: when it is in force. */
interface SeedMandate extends SeedFact {
  coalition: string;
  kind: MandateKind;
  title: LocalText;
  description: LocalText | null;
  target: LocalText | null;
  actor: string | null;
  period: string | null;
}

interface SeedActivity extends SeedFact {
  coalition: string;
  name: LocalText;
  description: LocalText | null;
  state: ActivityState | null;
  starts: string | null;
}

export interface SeedSeries extends SeedFact {
  slug: string;
  organiser: string;
  name: LocalText;
  description: LocalText | null;
  eventKind: EventKind;
  rule: string | null;
  precision: RhythmPrecision | null;
  spanMonths: number | null;
  starts: string | null;
  ends: string | null;
  timeZone: string;
  duration: string | null;
  attendance: AttendanceMode[];
  schedule: { count: number; season: Season | null; year: number | null } | null;
  revisionOf: string | null;
}

export interface SeedEvent extends SeedFact {
  slug: string;
  organiser: string;
  title: LocalText;
  kind: EventKind;
  status: EventStatus;
  when: string | null;
  timeZone: string;
  duration: string | null;
  attendance: AttendanceMode[];
  location: string | null;
  url: string | null;
  subjects: LocalText[];
  description: LocalText | null;
  series: string | null;
  occurrenceOf: string | null;
}

interface SeedParticipation extends SeedFact {
  event: string;
  actor: string;
  role: ParticipationRole;
  label: string | null;
  onBehalfOf: string | null;
}

/** A theme of an actor or of an event, by their slugs. */
interface SeedThemeLink extends SeedFact {
  of: string;
  theme: string;
}

/** One file, flat: every list is a walk, in the order of the file, and actors come before what refers to them. */
export interface Seed {
  file: string;
  source: SeedSource;
  themes: SeedTheme[];
  actors: SeedActor[];
  names: SeedName[];
  identifiers: SeedIdentifier[];
  partOf: SeedPartOf[];
  memberships: SeedMembership[];
  positions: SeedPosition[];
  purposes: SeedPurpose[];
  mandates: SeedMandate[];
  activities: SeedActivity[];
  series: SeedSeries[];
  events: SeedEvent[];
  participations: SeedParticipation[];
  actorThemes: SeedThemeLink[];
  eventThemes: SeedThemeLink[];
}
