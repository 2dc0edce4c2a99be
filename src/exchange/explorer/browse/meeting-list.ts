import { type EventStatus } from '../../../calendar/event-status';
import { fromGlobalId } from '../../../shared/global-id';
import { capitalised } from '../../feeds/event-text';
import { eventWords } from '../../feeds/event-words';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { ACTOR_LINK, actorLink, type AnsweredActor, linkTo } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, CITATIONS, type SourceNotes } from '../source-notes';

/** A meeting, as MEETING asks for it. */
export interface AnsweredMeeting {
  id: string;
  slug: string | null;
  title: string;
  status: EventStatus;
  statusText: string;
  location: string | null;
  when: { text: string } | null;
  organisers: AnsweredActor[];
  citations: AnsweredCitation[];
}

/** What a page asks for to list meetings: `upcoming(first: 8) { ...Meeting }`. */
export const MEETING = `fragment Meeting on Event {
  id
  slug
  title(language: $language)
  status
  statusText(language: $language)
  location
  when { text(language: $language) }
  organisers { ...ActorLink }
  citations { ...Citations }
}

${ACTOR_LINK}

${CITATIONS}`;

/** What an event is called in addresses: by its slug or, where it is only expected, by its id. */
export const eventKey = ({ slug, id }: Pick<AnsweredMeeting, 'slug' | 'id'>): string => slug ?? fromGlobalId(id).id;

const meetingPart = (meeting: AnsweredMeeting, asked: Asked, notes: SourceNotes): Html => {
  const { time, timeNotStated } = eventWords(asked.language);
  const organisers = meeting.organisers.map((each, at): HtmlPart => [at > 0 && ', ', actorLink(asked, each)]);
  return html`<li class="event ${meeting.status.toLowerCase()}">
    <p class="when">${meeting.when?.text ?? `${time} ${timeNotStated}`}</p>
    <div>
      <h3>
        ${linkTo(asked, 'Event', eventKey(meeting), meeting.title)}${
          meeting.status !== 'CONFIRMED' &&
          html` <span class="status ${meeting.status.toLowerCase()}">${capitalised(meeting.statusText)}</span>`
        }${notes.mark(meeting.citations)}
      </h3>
      <p class="facts">${organisers}${meeting.location && html` · <span dir="auto">${meeting.location}</span>`}</p>
    </div>
  </li> `;
};

/** Meetings by time, each with its sources. */
export const meetingList = (meetings: readonly AnsweredMeeting[], asked: Asked, notes: SourceNotes): Html =>
  html`<ol class="events">
    ${meetings.map((each) => meetingPart(each, asked, notes))}
  </ol>`;
