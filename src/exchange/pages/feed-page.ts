import { baseOf } from '../../calendar/feed-addresses';
import { attendanceText } from '../feeds/event-text';
import { eventWords } from '../feeds/event-words';
import { type Feed, type FeedEvent, type FeedWriter } from '../feeds/feed';
import { eventPage } from '../feeds/event-addresses';
import { calendarPart, nameLink, statusPart, whenPart, joined } from './event-parts';
import { html, type Html } from './html';
import { feedJsonLd } from './json-ld';
import { page } from './page';
import { hereOf } from './reading';
import { feedLinks, subscribePart } from './subscribe-part';
import { pageWords } from './words/words';

function headOf({ addresses, next, title }: Feed): Html {
  const oembed = `${baseOf(addresses.html)}/oembed?format=json&url=${encodeURIComponent(addresses.html)}`;
  return html`${feedLinks(addresses, title)}
    <link rel="alternate" type="application/json+oembed" title="${title}" href="${oembed}" />
    ${next && html`<link rel="next" href="${next.html}" /> `}`;
}

function eventPart(event: FeedEvent, { language }: Feed): Html {
  const facts = [
    event.organisers.length > 0 && joined(event.organisers.map((organiser) => nameLink(organiser, language))),
    ...[event.location, attendanceText(event, eventWords(language))].map(
      (fact) => fact && html`<span class="fact" dir="auto">${fact}</span>`,
    ),
  ].filter((fact) => fact);
  return html`<li class="event ${event.status.toLowerCase()}">
    <p class="when">${whenPart(event, language)}</p>
    <div>
      <h3><a dir="auto" href="${hereOf(eventPage(event, language))}">${event.title}</a>${statusPart(event)}</h3>
      ${facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`} ${calendarPart(event, language)}
    </div>
  </li> `;
}

/** That nothing is announced, and when it usually is: in one sentence where these are the meetings of one actor. */
function emptyPart({ usual, language, actor }: Feed): Html {
  const { nothingAnnounced } = pageWords(language);
  const [first] = usual;
  if (usual.length === 1 && first.organiser.id === actor?.id) return html`<p>${nothingAnnounced}; ${first.text}.</p>`;
  return html`<p>${nothingAnnounced}.</p>
    ${
      usual.length > 0 &&
      html`<ul class="usual">
        ${usual.map(({ organiser, text }) => html`<li>${nameLink(organiser, language)}: ${text}</li> `)}
      </ul>`
    }`;
}

/** To the same with what has been, or without; the first page shows what is to come. */
function spanLink({ addresses, language }: Feed): Html {
  const words = pageWords(language);
  const address = new URL(addresses.html);
  const isUpcoming = !address.searchParams.has('from');
  if (isUpcoming) address.searchParams.set('from', 'all');
  else address.searchParams.delete('from');
  return html`<p class="span">
    <a href="${hereOf(address.href)}">${isUpcoming ? words.showEarlier : words.showUpcoming}</a>
  </p>`;
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
        <a rel="next" href="${hereOf(feed.next.html)}">${pageWords(feed.language).next}</a>
      </nav>`
    }
    ${spanLink(feed)}
  </section>`;

/** A feed as a page for people, with links to its other formats. */
export const writeFeedPage: FeedWriter = (feed) =>
  page({
    title: feed.title,
    description: feed.description,
    language: feed.language,
    base: baseOf(feed.addresses.html),
    address: feed.addresses.html,
    place: 'calendar',
    head: headOf(feed),
    data: feedJsonLd(feed),
    main: html`<h1 dir="auto">${feed.title}</h1>
      <p class="lead" dir="auto">${feed.description}</p>
      ${feed.actor && html`<p>${pageWords(feed.language).moreAbout} ${nameLink(feed.actor, feed.language)}</p>`}
      ${eventsPart(feed)}${subscribePart(feed)}`,
  });
