import { EventStatus } from '../../calendar/event-status';
import { type Language } from '../../shared/language';
import { capitalised, furtherRemarks, statusNote } from '../feeds/event-text';
import { eventWords } from '../feeds/event-words';
import { type FeedEvent, type FeedLink } from '../feeds/feed';
import { addressIn, eventCalendar } from '../feeds/event-addresses';
import { eventDates } from './event-dates';
import { html, type Html, type HtmlPart } from './html';
import { hereOf } from './reading';
import { pageWords } from './words/words';

/** A name with a link to its page. */
export const nameLink = ({ name, address }: FeedLink, language: Language): Html =>
  html`<a dir="auto" href="${hereOf(addressIn(address, language))}">${name}</a>`;

/** The parts with commas, or something else, between. */
export const joined = (parts: readonly HtmlPart[], separator = ', '): Html[] =>
  parts.map((part, at) => html`${at > 0 && separator}${part}`);

/** When it is, in words, with all remarks; for programs too where the date is sure. */
export function whenPart(event: FeedEvent, language: Language): Html {
  const { time, timeNotStated } = eventWords(language);
  const said = event.when ?? `${time} ${timeNotStated}`;
  const text = [said, ...furtherRemarks(event)].join(', ');
  const { start } = eventDates(event);
  return start === null ? html`<span>${text}</span>` : html`<time datetime="${start}">${text}</time>`;
}

/** Its status in a word, unless it is simply announced. */
export function statusPart(event: FeedEvent): Html | null {
  const note = statusNote(event);
  return note === null ? null : html` <span class="status ${event.status.toLowerCase()}">${capitalised(note)}</span>`;
}

/** A link to its calendar file; null where no calendar can show it, or none should any more. */
export const calendarPart = (event: FeedEvent, language: Language): Html | null =>
  event.placement && event.status !== EventStatus.CANCELLED
    ? html`<p>
        <a class="calendar" href="${hereOf(eventCalendar(event, language))}"
          >${pageWords(language).addToCalendar}<span class="unseen">: ${event.title}</span></a
        >
      </p>`
    : null;
