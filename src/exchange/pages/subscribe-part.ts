import { baseOf, type FeedAddresses } from '../../calendar/feed-addresses';
import { type Feed } from '../feeds/feed';
import { html, type Html } from './html';
import { hereOf } from './reading';
import { pageWords } from './words/words';

/** The formats of a feed, for the `head` of a page that shows the same. */
export const feedLinks = ({ ics, atom, json }: Pick<FeedAddresses, 'ics' | 'atom' | 'json'>, title: string): Html =>
  html`<link rel="alternate" type="text/calendar" title="${title}" href="${ics}" />
    <link rel="alternate" type="application/atom+xml" title="${title}" href="${atom}" />
    <link rel="alternate" type="application/feed+json" title="${title}" href="${json}" /> `;

/** How to follow a feed: in a calendar program, in a feed reader, on a page of one's own. */
export function subscribePart({ addresses, language }: Pick<Feed, 'addresses' | 'language'>): Html {
  const words = pageWords(language);
  const embedded = new URL(addresses.html);
  // A short list of what comes next; from an earlier date on it would show the oldest for ever.
  embedded.searchParams.delete('from');
  const embed = `${baseOf(addresses.html)}/embed?source=${encodeURIComponent(embedded.href)}`;
  return html`<section class="subscribe" aria-labelledby="subscribe">
    <h2 id="subscribe">${words.subscribe}</h2>
    <p>${words.subscribeHint}</p>
    <p><a class="button" href="${addresses.webcal}">${words.subscribeInCalendar}</a></p>
    <p>
      ${words.calendarAddress} <code id="calendar-address">${addresses.ics}</code>
      <button type="button" data-copies="calendar-address" data-copied="${words.calendar.copied}" hidden>
        ${words.calendar.copy}
      </button>
    </p>
    <details>
      <summary>${words.calendarPrograms}</summary>
      <dl>
        ${words.calendarSteps.map(
          ([calendar, steps]) =>
            html`<div>
              <dt>${calendar}</dt>
              <dd>${steps}</dd>
            </div> `,
        )}
      </dl>
    </details>
    <h3>${words.otherFormats}</h3>
    <ul class="formats">
      <li><a type="application/atom+xml" href="${hereOf(addresses.atom)}">Atom</a></li>
      <li><a type="application/feed+json" href="${hereOf(addresses.json)}">JSON Feed</a></li>
      <li><a href="${hereOf(embed)}">${words.embed}</a></li>
    </ul>
  </section>`;
}
