import { AttendanceMode, EventKind, EventStatus, ParticipationRole, Season } from '../../calendar/event-enums';
import { type RhythmPrecision } from '../../calendar/time/rhythm';
import { ActivityState } from '../../directory/activity.entity';
import { CoalitionKind } from '../../directory/coalition-kind';
import { ORGANISATION_NUMBER } from '../../directory/identifier.rules';
import { MandateKind } from '../../directory/mandate-kind';
import { MembershipRole } from '../../directory/membership-role';
import { NameKind } from '../../directory/name-kind';
import { OrganisationKind } from '../../directory/organisation-kind';
import { PurposeKind } from '../../directory/purpose.entity';
import { SourceKind } from '../../directory/source-kind';
import { Language } from '../../shared/language';

/** The words of an enum as plain text: `'SV' | 'EN'` rather than `Language`. */
const wordsOf = <Word extends string>(words: Record<string, Word>) => Object.values(words) as readonly `${Word}`[];

/** The closed vocabularies of a seed file: those of the API. */
export const ORGANISATION_KINDS = wordsOf(OrganisationKind);
export const COALITION_KINDS = wordsOf(CoalitionKind);
export const MEMBERSHIP_ROLES = wordsOf(MembershipRole);
export const EVENT_KINDS = wordsOf(EventKind);
export const PARTICIPATION_ROLES = wordsOf(ParticipationRole);
export const EVENT_STATUSES = wordsOf(EventStatus);
export const ATTENDANCE_MODES = wordsOf(AttendanceMode);
export const SEASONS = wordsOf(Season);
export const ACTIVITY_STATES = wordsOf(ActivityState);
export const PURPOSE_KINDS = wordsOf(PurposeKind);
export const MANDATE_KINDS = wordsOf(MandateKind);
export const NAME_KINDS = wordsOf(NameKind);
export const LANGUAGES = wordsOf(Language);
export const SOURCE_KINDS = wordsOf(SourceKind);
export const RULE_PRECISIONS = ['TIME', 'DAY', 'MONTH', 'SPAN'] as const satisfies readonly RhythmPrecision[];
export const IDENTIFIER_SCHEMES = ['organisationsnummer', 'wikidata', 'ror', 'lei', 'kommunkod'] as const;

/** One of the words of such a list: `OneOf<typeof LANGUAGES>` is `'SV' | 'EN'`. */
export type OneOf<Words extends readonly string[]> = Words[number];

/** The scheme under which an identifier is stored. */
export const storedScheme = (scheme: OneOf<typeof IDENTIFIER_SCHEMES>): string =>
  scheme === 'organisationsnummer' ? ORGANISATION_NUMBER : scheme;
