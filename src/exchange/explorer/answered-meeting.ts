import { type AnsweredEvent } from './answered-event';
import { type AnsweredActor } from './links';
import { type AnsweredCitation } from './source-notes';

/** A meeting in a list, as MEETING asks for it. */
export interface AnsweredMeeting extends Pick<AnsweredEvent, 'id' | 'slug' | 'title' | 'status' | 'statusText'> {
  when: { text: string } | null;
  location: string | null;
  organisers: AnsweredActor[];
  citations: AnsweredCitation[];
}

/** What a page asks for to list meetings: `upcoming(first: 8) { ...Meeting }`, beside ACTOR_LINK and CITATIONS. */
export const MEETING = `fragment Meeting on Event {
  id
  slug
  title(language: $language)
  status
  statusText(language: $language)
  when { text(language: $language) }
  location
  organisers { ...ActorLink }
  citations { ...Citations }
}`;
