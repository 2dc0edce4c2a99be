import { joined } from '../../pages/event-parts';
import { html, type Html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { eventLink, statusPart, timeText } from '../answered-event';
import { type AnsweredMeeting } from '../answered-meeting';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';

/** A meeting of an actor: `{ ...Meeting underWay(at: $after) }`. */
export interface ActorMeeting extends AnsweredMeeting {
  underWay: boolean;
}

/** When a meeting is, what it is called, how sure it is, and who holds it. `own` is not named again. */
export function meetingItem(meeting: ActorMeeting, own: string, asked: Asked, notes: SourceNotes): Html {
  const { when, underWay, location, organisers, citations } = meeting;
  const others = organisers.filter((organiser) => organiser.slug !== own).map((each) => actorLink(asked, each));
  const facts = [others.length > 0 && joined(others), location !== null && html`<bdi>${location}</bdi>`];
  const told = facts.filter((fact) => fact);
  return html`<p class="when">
      <bdi>${timeText(asked, when)}</bdi>${underWay && `, ${pageWords(asked.language).actors.underWay}`}
    </p>
    <p>${eventLink(asked, meeting)}${statusPart(meeting)}${notes.mark(citations)}</p>
    ${told.length > 0 && html`<p class="facts">${joined(told, ' · ')}</p>`}`;
}
