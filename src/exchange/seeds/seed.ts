import {
  type ACTIVITY_STATES,
  type ATTENDANCE_MODES,
  type COALITION_KINDS,
  type EVENT_KINDS,
  type EVENT_STATUSES,
  type IDENTIFIER_SCHEMES,
  type LANGUAGES,
  type MANDATE_KINDS,
  type MEMBERSHIP_ROLES,
  type NAME_KINDS,
  type OneOf,
  type ORGANISATION_KINDS,
  type PARTICIPATION_ROLES,
  type PURPOSE_KINDS,
  type RULE_PRECISIONS,
  type SEASONS,
  type SOURCE_KINDS,
} from './words';

/** Where something stands in its file: line and column from 1, field as a path such as `coalitions[0].members[3].roles`. */
export interface Place {
  line: number;
  column: number;
  field: string;
}

/** What stands behind a fact. `field` is null for the whole fact, else the one field that this citation is about. */
export interface SeedCitation {
  basis: 'STATED' | 'INFERRED';
  note: string | null;
  locator: string | null;
  field: string | null;
}

/** Each fact cites the source of its file; the first citation is that of the whole fact. */
export interface SeedFact {
  place: Place;
  citations: SeedCitation[];
}

/** A text in Swedish, English or both. */
export interface LocalText {
  sv?: string;
  en?: string;
}

export interface SeedSource extends SeedFact {
  slug: string;
  title: string;
  kind: OneOf<typeof SOURCE_KINDS>;
  publisher: string | null;
  date: string | null;
  language: OneOf<typeof LANGUAGES>;
  url: string | null;
  licence: string | null;
}

export interface SeedTheme extends SeedFact {
  slug: string;
  label: LocalText;
  definition: LocalText | null;
}

/** One actor as one file describes it; another file may say more under the same slug (`kind` null: it is said elsewhere). */
export interface SeedActor extends SeedFact {
  slug: string;
  type: 'ORGANISATION' | 'PERSON' | 'COALITION';
  kind: OneOf<typeof ORGANISATION_KINDS> | OneOf<typeof COALITION_KINDS> | null;
  classification: string | null;
  description: LocalText | null;
  period: string | null;
  statedMemberCount: number | null;
}

export interface SeedName extends SeedFact {
  actor: string;
  text: string;
  language: OneOf<typeof LANGUAGES>;
  kind: OneOf<typeof NAME_KINDS>;
  period: string | null;
}

export interface SeedIdentifier extends SeedFact {
  actor: string;
  scheme: OneOf<typeof IDENTIFIER_SCHEMES>;
  value: string;
}

export interface SeedPartOf extends SeedFact {
  part: string;
  whole: string;
  period: string | null;
}

export interface SeedMembership extends SeedFact {
  coalition: string;
  member: string;
  roles: OneOf<typeof MEMBERSHIP_ROLES>[];
  label: string | null;
  onBehalfOf: string | null;
  period: string | null;
}

export interface SeedPosition extends SeedFact {
  person: string;
  organisation: string;
  title: string;
  period: string | null;
}

export interface SeedPurpose extends SeedFact {
  coalition: string;
  kind: OneOf<typeof PURPOSE_KINDS>;
  text: LocalText;
}

/** `actor` is whoever the mandate names: the author of a study, the one who is commissioned. `period`: when it is in force. */
export interface SeedMandate extends SeedFact {
  coalition: string;
  kind: OneOf<typeof MANDATE_KINDS>;
  title: LocalText;
  description: LocalText | null;
  target: LocalText | null;
  actor: string | null;
  period: string | null;
}

export interface SeedActivity extends SeedFact {
  coalition: string;
  title: LocalText;
  description: LocalText | null;
  state: OneOf<typeof ACTIVITY_STATES> | null;
  starts: string | null;
}

export interface SeedSeries extends SeedFact {
  slug: string;
  organiser: string;
  name: LocalText;
  description: LocalText | null;
  rule: string | null;
  precision: OneOf<typeof RULE_PRECISIONS> | null;
  spanMonths: number | null;
  starts: string | null;
  ends: string | null;
  schedule: { count: number; season: OneOf<typeof SEASONS> | null; year: number | null } | null;
  revisionOf: string | null;
}

export interface SeedEvent extends SeedFact {
  slug: string;
  organiser: string;
  title: LocalText;
  kind: OneOf<typeof EVENT_KINDS>;
  status: OneOf<typeof EVENT_STATUSES>;
  when: string | null;
  timeZone: string;
  duration: string | null;
  attendance: OneOf<typeof ATTENDANCE_MODES>[];
  subjects: LocalText[];
  description: LocalText | null;
  series: string | null;
  occurrenceOf: string | null;
}

export interface SeedParticipation extends SeedFact {
  event: string;
  actor: string;
  role: OneOf<typeof PARTICIPATION_ROLES>;
  label: string | null;
  onBehalfOf: string | null;
}

/** A theme of an actor or of an event, by their slugs. */
export interface SeedThemeLink extends SeedFact {
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
