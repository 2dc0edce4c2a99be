/** The closed vocabularies of a seed file, in the words of the API. */
export const ORGANISATION_KINDS = [
  'AGENCY',
  'MUNICIPALITY',
  'REGION',
  'COUNTY_ADMINISTRATIVE_BOARD',
  'MUNICIPAL_ASSOCIATION',
  'UNIVERSITY',
  'SCHOOL',
  'ASSOCIATION',
  'FOUNDATION',
  'COMPANY',
  'UNIT',
  'COLLECTIVE',
  'OTHER',
] as const;

export const COALITION_KINDS = [
  'THEMATIC_GROUP',
  'COALITION',
  'NETWORK',
  'KNOWLEDGE_ALLIANCE',
  'STEERING_GROUP',
  'PARTNERSHIP',
  'PROJECT',
  'STRAND',
  'DIALOGUE_SERIES',
  'INTERNATIONAL_AGENCY',
  'OTHER',
] as const;

export const MEMBERSHIP_ROLES = [
  'CONVENER',
  'FOUNDER',
  'HOST',
  'COORDINATOR',
  'CHAIR',
  'SECRETARY',
  'MEMBER',
  'REPRESENTATIVE',
  'GUEST',
  'ADVISER',
  'LECTURER',
  'EXHIBITOR',
  'PARTNER',
  'CONTACT',
] as const;

export const EVENT_KINDS = [
  'MEETING',
  'DIALOGUE',
  'ROUND',
  'CONFERENCE',
  'SEMINAR',
  'LECTURE',
  'WORKSHOP',
  'OTHER',
] as const;
export const PARTICIPATION_ROLES = ['ORGANISER', 'HOST', 'INVITED', 'SPEAKER', 'PARTICIPANT', 'COORDINATOR'] as const;
export const EVENT_STATUSES = ['EXPECTED', 'TENTATIVE', 'CONFIRMED', 'POSTPONED', 'CANCELLED'] as const;
export const ATTENDANCE_MODES = ['ON_SITE', 'ONLINE', 'HYBRID'] as const;
export const RULE_PRECISIONS = ['TIME', 'DAY', 'MONTH', 'SPAN'] as const;
export const SEASONS = ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER'] as const;
export const ACTIVITY_STATES = ['PLANNED', 'IN_PREPARATION', 'ONGOING', 'DONE'] as const;
export const PURPOSE_KINDS = ['AIM', 'SUCCESS'] as const;
export const MANDATE_KINDS = ['GOAL', 'DUTY', 'LAW', 'DOCUMENT', 'COMMISSION', 'STUDY', 'FUNDING'] as const;
export const NAME_KINDS = ['OFFICIAL', 'SHORT', 'FORMER', 'ALIAS', 'DESCRIPTIVE'] as const;
export const LANGUAGES = ['SV', 'EN'] as const;
export const SOURCE_KINDS = ['WEB_PAGE', 'PRESENTATION', 'ARTICLE', 'REPORT', 'MINUTES', 'REGISTER', 'OTHER'] as const;
export const IDENTIFIER_SCHEMES = ['organisationsnummer', 'wikidata', 'ror', 'lei', 'kommunkod'] as const;

/** One of the words of such a list: `OneOf<typeof LANGUAGES>` is `'SV' | 'EN'`. */
export type OneOf<Words extends readonly string[]> = Words[number];
