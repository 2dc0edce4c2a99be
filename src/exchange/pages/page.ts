import { type Language, languageTag } from '../../shared/language';
import { type AskedQuery } from './graphiql-address';
import { html, type HtmlPart } from './html';
import { jsonLdScript } from './json-ld-script';
import { pageFoot, seenOnPart, timeForm, withParam } from './page-foot';
import { languageLinks, pageHead, type Place } from './page-head';
import { hereOf, type Reading } from './reading';
import { pageWords } from './words/words';

export interface Page {
  title: string;
  /** In a sentence, for search engines and previews. */
  description: string;
  /** Of the Open Graph protocol; a website unless said. */
  type?: 'website' | 'profile';
  language: Language;
  /** What our addresses start with. */
  base: string;
  /** Its own address; null where it has none, as that of a problem. */
  address: string | null;
  /** The day as of which it is shown; null for now. */
  day?: string | null;
  /** Whether it can be shown as of a day. */
  hasTime?: boolean;
  /** The main page that it is, or stands beneath. */
  place?: Place | null;
  /** Whether it has a search form of its own; then its head has none. */
  hasSearch?: boolean;
  /** The query that it was made from. */
  query?: AskedQuery | null;
  /** Further elements of its head. */
  head?: HtmlPart;
  /** Its own scripts, beside the one of all pages: `network.js`. */
  scripts?: readonly string[];
  /** What it says for programs, as JSON-LD. */
  data?: object | null;
  main: HtmlPart;
}

/** What was on another day is no page of its own for search engines. */
const canonicalOf = (address: string): string => withParam(address, 'at', null).href;

const headOf = (address: string, language: Language) =>
  html`<meta property="og:url" content="${address}" />
    <link rel="canonical" href="${canonicalOf(address)}" />
    ${languageLinks(address, language)}`;

const scriptOf = (base: string, name: string) =>
  html`<script type="module" src="${hereOf(`${base}/pages/${name}`)}"></script> `;

/** A document of HTML that is whole without script, and with no style but its style sheet's, as PAGE_POLICY demands. */
export const page = (asked: Page): string => {
  const { title, description, language, base, address, day = null, place = null, query = null } = asked;
  const { type = 'website', head, scripts = [], data, main } = asked;
  const reading: Reading = { base, language, day };
  return html`<!doctype html>
    <html lang="${languageTag(language)}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <meta property="og:site_name" content="Samverkan" />
        <meta property="og:type" content="${type}" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:locale" content="${languageTag(language) === 'en' ? 'en_GB' : 'sv_SE'}" />
        ${address !== null && headOf(address, language)}
        <link rel="icon" type="image/svg+xml" href="${hereOf(`${base}/pages/icon.svg`)}" />
        <link rel="stylesheet" href="${hereOf(`${base}/pages/style.css`)}" />
        ${['explorer.js', ...scripts].map((name) => scriptOf(base, name))}${head}${data && jsonLdScript(data)}
      </head>
      <body>
        <p class="offline" role="status" data-text="${pageWords(language).browse.trouble.offline}"></p>
        ${pageHead(reading, { address, place, hasSearch: asked.hasSearch ?? false })}
        <main id="content" tabindex="-1">
          ${asked.hasTime && address !== null && seenOnPart(reading, address)}${main}${asked.hasTime && address !== null && timeForm(reading, address)}
        </main>
        ${pageFoot(reading, query)}
      </body>
    </html> `.text;
};
