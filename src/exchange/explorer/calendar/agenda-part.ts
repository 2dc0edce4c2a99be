import { html, type Html, type HtmlPart } from '../../pages/html';
import { joined } from '../../pages/event-parts';
import { capitalised } from '../../feeds/event-text';
import { eventWords } from '../../feeds/event-words';
import { pageWords } from '../../pages/words/words';
import { eventLink, statusMark } from '../answered-event';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';
import { type CalendarActor, type CalendarEvent } from './calendar-query';
import { instantOf } from './calendar-question';
import { underWayText } from './event-note';

const agendaItem = (asked: Asked, notes: SourceNotes, event: CalendarEvent): Html => {
  const words = pageWords(asked.language).calendar;
  const kind = eventWords(asked.language).kinds[event.kind];
  const facts = [
    actorLink(asked, event.organiser),
    ...[event.location, kind && capitalised(kind)].map(
      (fact) => fact && html`<span class="fact" dir="auto">${fact}</span>`,
    ),
  ].filter((fact) => fact);
  const underWay = underWayText(event, instantOf(asked), words);
  return html`<li class="event ${event.status.toLowerCase()}">
    <p class="when">${event.when?.text}${underWay !== null && html` <span class="status">${underWay}</span>`}</p>
    <div>
      <h3>${eventLink(asked, event)}${statusMark(event)}${notes.mark(event.citations)}</h3>
      <p class="facts">${joined(facts, ' · ')}</p>
    </div>
  </li> `;
};

/** What is known of when an actor meets, of itself or of the coalitions that it is in. */
const knownPart = (asked: Asked, notes: SourceNotes, actor: CalendarActor): HtmlPart => {
  const known = [actor, ...(actor.memberships?.nodes ?? []).map(({ coalition }) => coalition)].filter(
    ({ schedule }) => schedule?.text,
  );
  return (
    known.length > 0 &&
    html`<p>${pageWords(asked.language).calendar.known}</p>
      <ul class="usual">
        ${known.map(
          (each) =>
            html`<li>${actorLink(asked, each)}: ${each.schedule!.text}${notes.mark(each.schedule!.citations)}</li> `,
        )}
      </ul>`
  );
};

export interface AgendaOptions {
  heading: string;
  /** What is said where there is none. */
  nothing: string;
  actor: CalendarActor | null;
  /** How many were asked for at most. */
  most: number;
  /** The page that goes on. */
  list: string;
}

/** Events one below the other, by time. */
export const agendaPart = (
  asked: Asked,
  notes: SourceNotes,
  events: readonly CalendarEvent[],
  { heading, nothing, actor, most, list }: AgendaOptions,
): Html => {
  const words = pageWords(asked.language).calendar;
  return html`<section class="agenda" aria-labelledby="agenda">
    <h2 id="agenda">${heading}</h2>
    ${
      events.length === 0
        ? html`<p>${nothing}</p>
            ${actor && knownPart(asked, notes, actor)}`
        : html`<ol class="events">
            ${events.map((event) => agendaItem(asked, notes, event))}
          </ol>`
    }
    ${events.length >= most && html`<p>${words.onlyFirst(most)} <a href="${list}">${words.asList}</a></p>`}
  </section>`;
};
