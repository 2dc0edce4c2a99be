import { type AttendanceMode } from '../../../calendar/attendance-mode';
import { type ParticipationRole } from '../../../calendar/participation-role';
import { type Rhythm } from '../../../calendar/time/rhythm';
import { type AnsweredEvent, EVENT_CARD } from '../answered-event';
import { ACTOR_LINK, type AnsweredActor } from '../links';
import { type AnsweredCitation, CITATIONS } from '../source-notes';

export interface Participant {
  role: ParticipationRole;
  /** The role in the words of the source. */
  label: string | null;
  actor: AnsweredActor;
  onBehalfOf: AnsweredActor | null;
  citations: AnsweredCitation[];
}

export interface AnsweredSeries {
  id: string;
  name: string;
  description: string | null;
  schedule: { text: string | null };
  attested: { text: string } | null;
  rhythm:
    | (Pick<Rhythm, 'rule' | 'precision' | 'spanMonths'> & {
        starts: { edtf: string; timeZone: string };
        ends: { edtf: string } | null;
      })
    | null;
  citations: AnsweredCitation[];
  events: { nodes: AnsweredEvent[] };
}

/** All that a page says of an event. */
export interface EventInFull extends AnsweredEvent {
  uid: string;
  description: string | null;
  location: string | null;
  url: string | null;
  subjects: string[];
  attendanceModes: AttendanceMode[];
  occurrenceOf: string | null;
  organiser: AnsweredActor & { upcoming: AnsweredEvent[] };
  organisers: (AnsweredActor & { id: string })[];
  participations: Participant[];
  themes: { slug: string; name: string }[];
  series: AnsweredSeries | null;
  citations: AnsweredCitation[];
}

export interface EventAnswer {
  event: EventInFull | null;
}

export const EVENT_QUERY = `query EventPage($id: ID, $slug: String, $language: Language!, $now: DateTime!) {
  event(id: $id, slug: $slug) {
    ...EventCard
    uid
    description(language: $language)
    location
    url
    subjects(language: $language)
    attendanceModes
    occurrenceOf
    organiser { ...ActorLink upcoming(after: $now, first: 6) { ...EventCard } }
    organisers { id ...ActorLink }
    participations {
      role
      label
      actor { ...ActorLink }
      onBehalfOf { ...ActorLink }
      citations { ...Citations }
    }
    themes { slug name(language: $language) }
    series {
      id
      name(language: $language)
      description(language: $language)
      schedule { text(language: $language) }
      attested { text(language: $language) }
      rhythm { rule precision spanMonths starts { edtf timeZone } ends { edtf } }
      citations { ...Citations }
      events(last: 20) { nodes { ...EventCard } }
    }
    citations { ...Citations }
  }
}

${EVENT_CARD}

${ACTOR_LINK}

${CITATIONS}`;
