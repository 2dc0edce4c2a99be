import { type EventStatus } from '../../../calendar/event-status';
import { fromGlobalId } from '../../../shared/global-id';
import { capitalised } from '../../feeds/event-text';
import { eventWords } from '../../feeds/event-words';
import { joined } from '../../pages/event-parts';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor, linkTo } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';

export interface AnsweredMeeting {
  id: string;
  slug: string | null;
  title: string;
  status: `${EventStatus}`;
  statusText: string;
  when: { text: string } | null;
  underWay: boolean;
  location: string | null;
  organisers: AnsweredActor[];
  citations: AnsweredCitation[];
}

/** What is said of a meeting in a list. */
export const MEETING = `fragment Meeting on Event {
  id
  slug
  title(language: $language)
  status
  statusText(language: $language)
  when { text(language: $language) }
  underWay(at: $after)
  location
  organisers { ...ActorLink }
  citations { ...Citations }
}`;

const statusPart = ({ status, statusText }: AnsweredMeeting): HtmlPart =>
  html` <span class="status ${status.toLowerCase()}">${capitalised(statusText)}</span>`;

/** When a meeting is, what it is called, how sure it is, and who holds it. `own` is not named again. */
export function meetingItem(meeting: AnsweredMeeting, own: string, asked: Asked, notes: SourceNotes): Html {
  const { time, timeNotStated } = eventWords(asked.language);
  const { slug, id, title, when, underWay, location, organisers, citations } = meeting;
  const others = organisers.filter((organiser) => organiser.slug !== own).map((each) => actorLink(asked, each));
  const facts = [others.length > 0 && joined(others), location !== null && html`<bdi>${location}</bdi>`];
  const told = facts.filter((fact) => fact);
  return html`<p class="when">
      <bdi>${when?.text ?? `${time} ${timeNotStated}`}</bdi
      >${underWay && `, ${pageWords(asked.language).actors.underWay}`}
    </p>
    <p>${linkTo(asked, 'Event', slug ?? fromGlobalId(id).id, title)}${statusPart(meeting)}${notes.mark(citations)}</p>
    ${told.length > 0 && html`<p class="facts">${joined(told, ' · ')}</p>`}`;
}
