/** What the pages of organisations, coalitions and people say. */
export interface ActorTexts {
  /** Above the members of a coalition. */
  members: string;
}
