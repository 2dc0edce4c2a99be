import { EventStatus } from '../../../calendar/event-status';
import { toGlobalId } from '../../../shared/global-id';
import { capitalised, isOff } from '../../feeds/event-text';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { eventJsonLd } from '../../pages/json-ld';
import { pageAddress, pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type AnsweredEvent, eventLink, eventPath, statusMark } from '../answered-event';
import { instantOf } from '../calendar/calendar-question';
import { placementOf } from '../calendar/stay-of';
import { type Asked, type PageKind } from '../page-kind';
import { factsOf } from './event-data';
import { EVENT_QUERY, type EventAnswer, type EventInFull } from './event-query';
import { factsList } from './facts-list';

/** What stands in the address of an event without a slug, and in older ones. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:~[0-9A-Za-z:/.+-]{1,60})?$/;

const titleOf = ({ title, when, statusText, ...event }: EventInFull): string =>
  [`${isOff(event) ? `${capitalised(statusText)}: ` : ''}${title}`, when?.text].filter(Boolean).join(', ');

/** A link to its calendar file; nothing where no calendar can show it, or none should any more. */
const calendarLink = (asked: Asked, event: EventInFull): HtmlPart =>
  placementOf(event) &&
  event.status !== EventStatus.CANCELLED &&
  html`<p>
    <a class="calendar" href="${pageHref({ ...asked, day: null }, `${eventPath(event)}.ics`)}"
      >${pageWords(asked.language).addToCalendar}</a
    >
  </p>`;

const relatedList = (asked: Asked, id: string, heading: string, events: readonly AnsweredEvent[]): HtmlPart =>
  events.length > 0 &&
  html`<section aria-labelledby="${id}">
    <h2 id="${id}" dir="auto">${heading}</h2>
    <ul class="plain">
      ${events.map(
        (event) =>
          html`<li>
            ${eventLink(asked, event)}${statusMark(event)}${event.when && html`, <span>${event.when.text}</span>`}
          </li> `,
      )}
    </ul>
  </section>`;

/** Those of its series, and what comes next of who organises it. */
const relatedPart = (asked: Asked, { id, series, organiser }: EventInFull): Html => {
  const words = pageWords(asked.language).calendar;
  const others = (events: readonly AnsweredEvent[]) => events.filter((event) => event.id !== id);
  return html`${relatedList(asked, 'series', words.inSeries, others(series?.events.nodes ?? []))}
    ${relatedList(asked, 'next', words.organisersNext(organiser.name), others(organiser.upcoming))}
    <p>
      <a href="${pageHref(asked, '/calendar', [['actor', organiser.slug]])}">${words.calendarOf(organiser.name)}</a>
    </p>`;
};

/** An event with all that is known of it; an expected occurrence is found by its id. */
export const eventPage: PageKind<EventAnswer> = {
  pattern: '/events/:slug',
  place: 'calendar',
  params: [],
  hasTime: true,
  query: EVENT_QUERY,
  variables: (asked) => ({
    ...(ID.test(asked.slug) ? { id: toGlobalId('Event', asked.slug) } : { slug: asked.slug }),
    language: asked.language,
    now: new Date(instantOf(asked)).toISOString(),
  }),
  write({ event: answered }, asked, notes) {
    if (!answered) return null;
    const words = pageWords(asked.language);
    // What is expected is described by its series.
    const isExpected = answered.status === EventStatus.EXPECTED;
    const description = answered.description ?? (isExpected ? (answered.series?.description ?? null) : null);
    const event = { ...answered, description };
    const path = eventPath(event);
    const file = pageAddress({ ...asked, day: null }, `${path}.ics`);
    const said = [event.when?.text, ...event.organisers.map(({ name }) => name), event.location];
    return {
      title: titleOf(event),
      description: said.filter(Boolean).join(' · ') || event.title,
      path,
      head: placementOf(event) && html`<link rel="alternate" type="text/calendar" href="${file}" /> `,
      data: eventJsonLd(factsOf(asked.base, event), asked.language),
      main: html`<h1>
          <span dir="auto">${event.title}</span>${notes.mark(event.citations, 'title')}${statusMark(event)}
        </h1>
        ${isExpected && html`<p class="lead">${words.expected}</p>`} ${factsList(asked, notes, event)}
        ${
          description &&
          html`<section aria-labelledby="description">
            <h2 id="description">${words.description}</h2>
            <p>
              <span class="text" dir="auto">${description}</span>${notes.mark(
                isExpected ? (event.series?.citations ?? []) : event.citations,
                'description',
              )}
            </p>
          </section>`
        }
        ${calendarLink(asked, event)}${relatedPart(asked, event)}`,
    };
  },
};
