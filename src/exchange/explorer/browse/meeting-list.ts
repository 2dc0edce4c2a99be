import { joined } from '../../pages/event-parts';
import { html, type Html } from '../../pages/html';
import { eventLink, statusMark, timeText } from '../answered-event';
import { type AnsweredMeeting } from '../answered-meeting';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';

const meetingPart = (meeting: AnsweredMeeting, asked: Asked, notes: SourceNotes): Html => {
  const organisers = joined(meeting.organisers.map((each) => actorLink(asked, each)));
  return html`<li class="event ${meeting.status.toLowerCase()}">
    <p class="when">${timeText(asked, meeting.when)}</p>
    <div>
      <h3>${eventLink(asked, meeting)}${statusMark(meeting)}${notes.mark(meeting.citations)}</h3>
      <p class="facts">${organisers}${meeting.location && html` · <span dir="auto">${meeting.location}</span>`}</p>
    </div>
  </li> `;
};

/** Meetings by time, each with its sources. */
export const meetingList = (meetings: readonly AnsweredMeeting[], asked: Asked, notes: SourceNotes): Html =>
  html`<ol class="events">
    ${meetings.map((each) => meetingPart(each, asked, notes))}
  </ol>`;
