import { EventStatus } from '../../calendar/event-status';
import { rhythmText } from '../../calendar/time/rhythm-text';
import { edtfText } from '../../calendar/time/text';
import { type Language } from '../../shared/language';
import { attendanceText, capitalised, titleLine } from '../feeds/event-text';
import { eventWords } from '../feeds/event-words';
import { type FeedEvent, type FeedSeries } from '../feeds/feed';
import { eventCalendar, eventPage } from '../feeds/event-addresses';
import { localTime } from './event-dates';
import { calendarPart, nameLink, statusPart, whenPart, joined } from './event-parts';
import { html, type Html, type HtmlPart } from './html';
import { eventJsonLd } from './json-ld';
import { page } from './page';
import { webAddress } from '../feeds/web-address';
import { pageWords } from './words/words';

interface EventPageContext {
  language: Language;
  /** What our addresses start with. */
  base: string;
}

const plain = (text: string | null): Html | null => (text ? html`<span dir="auto">${text}</span>` : null);

function websitePart({ url }: FeedEvent): Html | null {
  const address = webAddress(url);
  return address === null ? plain(url) : html`<a href="${address}" rel="nofollow noopener">${address}</a>`;
}

const seriesPart = (series: FeedSeries | null, language: Language): Html | null =>
  series && html`<span dir="auto">${series.name}</span>${series.rhythm && `, ${rhythmText(series.rhythm, language)}`}`;

const participantsPart = ({ participants }: FeedEvent, language: Language): Html | null =>
  participants.length === 0
    ? null
    : html`<ul>
        ${participants.map(
          ({ actor, roleText }) => html`<li>${nameLink(actor, language)} – <span dir="auto">${roleText}</span></li> `,
        )}
      </ul>`;

/** The day of the last change, on the clocks of the event. */
const updatedText = ({ updated, timeZone }: FeedEvent, language: Language): string =>
  edtfText(localTime(updated, timeZone).slice(0, 10), language);

/** What stands in the list of facts; what is not known has no place there. */
function factsPart(event: FeedEvent, language: Language): Html {
  const words = eventWords(language);
  const page = pageWords(language);
  const links = (named: FeedEvent['themes']): HtmlPart =>
    named.length > 0 && joined(named.map((each) => nameLink(each, language)));
  const kind = words.kinds[event.kind];
  const facts: [label: string, fact: HtmlPart][] = [
    [words.time, whenPart(event, language)],
    [words.place, plain(event.location)],
    [words.attendance, plain(attendanceText(event, words))],
    [event.organisers.length > 1 ? words.organisers : words.organiser, links(event.organisers)],
    [words.participants, participantsPart(event, language)],
    [page.kind, kind && capitalised(kind)],
    [page.themes, links(event.themes)],
    [words.subjects, plain(event.subjects.join('; '))],
    [words.series, seriesPart(event.series, language)],
    [page.period, event.occurrenceOf && edtfText(event.occurrenceOf, language)],
    [words.website, websitePart(event)],
    [page.updated, updatedText(event, language)],
  ];
  return html`<dl>
    ${facts.map(
      ([label, fact]) =>
        fact &&
        html`<div>
          <dt>${label}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;
}

/** The page of an event, with all that is known of it. */
export const writeEventPage = (event: FeedEvent, { language, base }: EventPageContext): string =>
  page({
    title: titleLine(event),
    description:
      [event.when, ...event.organisers.map(({ name }) => name), event.location].filter(Boolean).join(' · ') ||
      event.title,
    language,
    base,
    address: eventPage(event, language),
    head:
      event.placement && html`<link rel="alternate" type="text/calendar" href="${eventCalendar(event, language)}" /> `,
    data: eventJsonLd(event, language),
    main: html`<h1><span dir="auto">${event.title}</span>${statusPart(event)}</h1>
      ${event.status === EventStatus.EXPECTED && html`<p class="lead">${pageWords(language).expected}</p>`}
      ${factsPart(event, language)}
      ${
        event.description &&
        html`<section aria-labelledby="description">
          <h2 id="description">${pageWords(language).description}</h2>
          <p><span class="text" dir="auto">${event.description}</span></p>
        </section>`
      }
      ${calendarPart(event, language)}`,
  });
