import { attendanceText } from '../feeds/event-text';
import { eventWords } from '../feeds/event-words';
import { type Feed, type FeedEvent, type FeedWriter } from '../feeds/feed';
import { baseOf, eventPage } from '../feeds/feed-addresses';
import { calendarPart, nameLink, statusPart, whenPart, withCommas } from './event-parts';
import { html, type Html } from './html';
import { feedJsonLd } from './json-ld';
import { page } from './page';
import { subscribePart } from './subscribe-part';
import { pageWords } from './words';

function headOf({ addresses, next, title }: Feed): Html {
  const oembed = `${baseOf(addresses.html)}/oembed?format=json&url=${encodeURIComponent(addresses.html)}`;
  return html`<link rel="alternate" type="text/calendar" title="${title}" href="${addresses.ics}" />
    <link rel="alternate" type="application/atom+xml" title="${title}" href="${addresses.atom}" />
    <link rel="alternate" type="application/feed+json" title="${title}" href="${addresses.json}" />
    <link rel="alternate" type="application/json+oembed" title="${title}" href="${oembed}" />
    ${next && html`<link rel="next" href="${next.html}" /> `}`;
}

function eventPart(event: FeedEvent, { language }: Feed): Html {
  const facts = [
    ...withCommas(event.organisers.map((organiser) => nameLink(organiser, language))),
    ...[event.location, attendanceText(event, eventWords(language))].map(
      (fact) => fact && html`<span class="fact" dir="auto">${fact}</span>`,
    ),
  ];
  return html`<li class="event ${event.status.toLowerCase()}">
    <p class="when">${whenPart(event, language)}</p>
    <div>
      <h3><a dir="auto" href="${eventPage(event, language)}">${event.title}</a>${statusPart(event)}</h3>
      <p class="facts">${facts}</p>
      ${calendarPart(event, language)}
    </div>
  </li> `;
}

function emptyPart({ usual, language }: Feed): Html {
  const words = pageWords(language);
  return html`<p>${words.nothingAnnounced}</p>
    ${
      usual.length > 0 &&
      html`<ul class="usual">
        ${usual.map(({ organiser, text }) => html`<li>${nameLink(organiser, language)}: ${text}</li> `)}
      </ul>`
    }`;
}

const eventsPart = (feed: Feed): Html =>
  html`<section aria-labelledby="events">
    <h2 id="events">${pageWords(feed.language).events}</h2>
    ${
      feed.events.length === 0
        ? emptyPart(feed)
        : html`<ol class="events">
            ${feed.events.map((event) => eventPart(event, feed))}
          </ol>`
    }
    ${
      feed.next &&
      html`<nav aria-label="${pageWords(feed.language).pages}">
        <a rel="next" href="${feed.next.html}">${pageWords(feed.language).next}</a>
      </nav>`
    }
  </section>`;

/** A feed as a page for people, with links to its other formats. */
export const writeFeedPage: FeedWriter = (feed) =>
  page({
    title: feed.title,
    description: feed.description,
    language: feed.language,
    base: baseOf(feed.addresses.html),
    address: feed.addresses.html,
    head: headOf(feed),
    data: feedJsonLd(feed),
    main: html`<h1 dir="auto">${feed.title}</h1>
      <p class="lead" dir="auto">${feed.description}</p>
      ${eventsPart(feed)}${subscribePart(feed)}`,
  });
