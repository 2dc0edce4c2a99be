/** What the pages of organisations, coalitions and people say. */
export interface ActorTexts {
  /** Above the members of a coalition. */
  members: string;
  /** Above the coalitions that an actor is in. */
  memberships: string;
  collaborators: string;
  sharedCoalitions: (count: number) => string;
  /** Of a list of names that goes on. */
  andMore: (count: number) => string;
  /** `time` in words. */
  since: (time: string) => string;
  /** Before the one whom a member stands for. */
  onBehalfOf: string;
  noCollaborators: string;
  noMembers: string;
  noMemberships: string;
  /** What `possibly` means, where it stands beside names. */
  possiblyMeans: string;
  statedMembers: (stated: number, known: number) => string;
  /** Of a list that is not shown whole. */
  shown: (count: number, total: number) => string;
  showOtherTimes: (count: number) => string;
  allTimes: string;
  wholeNetwork: string;
  inNetwork: string;
  nextMeeting: string;
  underWay: string;
  upcoming: string;
  /** Before a rhythm or another plan in words. */
  schedule: string;
  attested: (time: string) => string;
  subscribe: string;
  allMeetings: string;
  inCalendar: string;
  calendarFile: string;
  facts: string;
  classification: string;
  partOf: string;
  parts: string;
  period: string;
  positions: string;
  purposes: string;
  mandates: string;
  target: string;
  activities: string;
  /** `time` in words. */
  begins: (time: string) => string;
  series: string;
  /** What the schemes of identifiers are called; others by their own name. */
  schemes: Readonly<Record<string, string>>;
  /** How many are in a list of all organisations, coalitions or people. */
  total: (count: number) => string;
  allKinds: string;
  nobodyListed: string;
  knownMembers: (count: number) => string;
  aboutOrganisations: string;
  aboutCoalitions: string;
  aboutPeople: string;
}
