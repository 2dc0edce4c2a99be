import { type AnsweredEvent, EVENT_CARD } from '../answered-event';
import { ACTOR_LINK, type AnsweredActor } from '../links';
import { type AnsweredCitation, CITATIONS } from '../source-notes';
import { MOST_COMING, MOST_IN_MONTH } from './calendar-question';

export interface CalendarEvent extends AnsweredEvent {
  location: string | null;
  organiser: AnsweredActor;
  citations: AnsweredCitation[];
}

interface AnsweredSchedule {
  text: string | null;
  citations: AnsweredCitation[];
}

export interface CalendarActor extends AnsweredActor {
  schedule?: AnsweredSchedule | null;
  memberships?: { nodes: { coalition: AnsweredActor & { schedule: AnsweredSchedule | null } }[] };
}

export interface CalendarAnswer {
  month: CalendarEvent[];
  coming?: CalendarEvent[];
  themes: { nodes: { slug: string; name: string }[] };
  actor?: CalendarActor | null;
  search?: { nodes: AnsweredActor[] };
}

const FILTERS = 'statuses: $statuses, inCalendarOf: $calendar, themes: $themes, kinds: $kinds';

export const CALENDAR_QUERY = `query Calendar(
  $language: Language!, $now: DateTime!, $from: DateTime!, $until: DateTime!, $coming: Boolean!,
  $statuses: [EventStatus!], $calendar: ActorRef, $themes: [String!], $kinds: [EventKind!],
  $actor: String = "", $ofActor: Boolean!
) {
  month: upcoming(after: $from, before: $until, first: ${MOST_IN_MONTH}, ${FILTERS}) { ...CalendarEvent }
  coming: upcoming(after: $now, first: ${MOST_COMING}, ${FILTERS}) @include(if: $coming) { ...CalendarEvent }
  themes(first: 100) { nodes { slug name(language: $language) } }
  actor(slug: $actor) @include(if: $ofActor) {
    ...ActorLink
    ... on Coalition { schedule { ...Known } }
    ... on Organisation { memberships(at: $now, first: 50) { nodes { coalition { ...ActorLink schedule { ...Known } } } } }
    ... on Person { memberships(at: $now, first: 50) { nodes { coalition { ...ActorLink schedule { ...Known } } } } }
  }
  search(query: $actor, types: [ORGANISATION, COALITION, PERSON], first: 5) @include(if: $ofActor) {
    nodes { ...ActorLink }
  }
}

fragment CalendarEvent on Event {
  ...EventCard
  location
  organiser { ...ActorLink }
  citations { ...Citations }
}

fragment Known on Schedule {
  text(language: $language)
  citations { ...Citations }
}

${EVENT_CARD}

${ACTOR_LINK}

${CITATIONS}`;
