import { Language, languageTag } from '../../shared/language';
import { addressIn } from '../feeds/event-addresses';
import { html, type Html } from './html';
import { hereOf, pageHref, type Reading } from './reading';
import { searchForm } from './search-form';
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

interface PageHead {
  /** Null where the page has none of its own. */
  address: string | null;
  place: Place | null;
  /** Whether the page has a search form of its own. */
  hasSearch: boolean;
}

/** The head of every page: where one is, the main pages, the search. */
export function pageHead(reading: Reading, { address, place, hasSearch }: PageHead): Html {
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
      ${!hasSearch && searchForm(reading)} ${address !== null && languageLink(address, reading.language)}
    </header>`;
}
