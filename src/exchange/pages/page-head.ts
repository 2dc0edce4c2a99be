import { Language, languageTag } from '../../shared/language';
import { addressIn } from '../feeds/event-addresses';
import { html, type Html } from './html';
import { hereOf, pageHref, type Reading } from './reading';
import { pageWords } from './words/words';

const PLACES = ['organisations', 'coalitions', 'people', 'themes', 'calendar', 'network', 'about'] as const;

/** A main page: the first segment of the addresses beneath it. */
export type Place = (typeof PLACES)[number];

const otherLanguage = (language: Language): Language => (language === Language.EN ? Language.SV : Language.EN);

/** What says that a page is there in two languages, for its `head`. */
export const languageLinks = (address: string, language: Language): Html => {
  const other = otherLanguage(language);
  return html`<link rel="alternate" hreflang="${languageTag(language)}" href="${address}" />
    <link rel="alternate" hreflang="${languageTag(other)}" href="${addressIn(address, other)}" /> `;
};

const languageLink = (address: string, language: Language): Html => {
  const other = otherLanguage(language);
  const tag = languageTag(other);
  return html`<a class="language" lang="${tag}" hreflang="${tag}" href="${hereOf(addressIn(address, other))}"
    >${pageWords(language).otherLanguage}</a
  >`;
};

/** What a form sends along, so that its answer is read as this page is. */
export const readingFields = ({ day, language }: Reading): Html =>
  html`${day !== null && html`<input type="hidden" name="at" value="${day}" />`}${
    language === Language.EN && html`<input type="hidden" name="lang" value="en" />`
  }`;

function searchForm(reading: Reading): Html {
  const { site } = pageWords(reading.language);
  return html`<form class="search" role="search" action="${hereOf(`${reading.base}/search`)}">
    ${readingFields(reading)}
    <input
      type="search"
      name="q"
      required
      maxlength="100"
      autocomplete="off"
      aria-label="${site.search}"
      placeholder="${site.searchHint}"
    />
    <button>${site.search}</button>
  </form>`;
}

/** The head of every page: where one is, the main pages, the search. */
export function pageHead(reading: Reading, address: string | null, place: Place | null): Html {
  const { site } = pageWords(reading.language);
  return html`<a class="skip" href="#content">${site.skip}</a>
    <header>
      <a class="site" href="${pageHref(reading, '/')}">Samverkan</a>
      <nav aria-label="${site.navigation}">
        <ul>
          ${PLACES.map(
            (each) =>
              html`<li>
                <a href="${pageHref(reading, `/${each}`)}" ${each === place && html` aria-current="page"`}
                  >${site[each]}</a
                >
              </li> `,
          )}
        </ul>
      </nav>
      ${searchForm(reading)} ${address !== null && languageLink(address, reading.language)}
    </header>`;
}
