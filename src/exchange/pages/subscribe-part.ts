import { baseOf } from '../../calendar/feed-addresses';
import { type Feed } from '../feeds/feed';
import { html, type Html } from './html';
import { pageWords } from './words/words';

/** How to follow a feed: in a calendar program, in a feed reader, on a page of one's own. */
export function subscribePart({ addresses, language }: Feed): Html {
  const words = pageWords(language);
  const embedded = new URL(addresses.html);
  // A short list of what comes next; from an earlier date on it would show the oldest for ever.
  embedded.searchParams.delete('from');
  const embed = `${baseOf(addresses.html)}/embed?source=${encodeURIComponent(embedded.href)}`;
  return html`<section class="subscribe" aria-labelledby="subscribe">
    <h2 id="subscribe">${words.subscribe}</h2>
    <p>${words.subscribeHint}</p>
    <p><a class="button" href="${addresses.webcal}">${words.subscribeInCalendar}</a></p>
    <p>${words.calendarAddress} <code>${addresses.ics}</code></p>
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
      <li><a type="application/atom+xml" href="${addresses.atom}">Atom</a></li>
      <li><a type="application/feed+json" href="${addresses.json}">JSON Feed</a></li>
      <li><a href="${embed}">${words.embed}</a></li>
    </ul>
  </section>`;
}
