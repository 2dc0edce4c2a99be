import { Language, languageTag } from '../../shared/language';
import { addressIn } from '../feeds/event-addresses';
import { html, type HtmlPart } from './html';
import { jsonLdScript } from './json-ld-script';
import { pageWords } from './words';

interface Page {
  title: string;
  /** In a sentence, for search engines and previews. */
  description: string;
  language: Language;
  /** What our addresses start with. */
  base: string;
  /** Its own address; null where it has none, as that of a problem. */
  address: string | null;
  /** Further elements of its head. */
  head?: HtmlPart;
  /** What it says for programs, as JSON-LD. */
  data?: object | null;
  main: HtmlPart;
}

const other = (language: Language): Language => (language === Language.EN ? Language.SV : Language.EN);

const headOf = (address: string, language: Language) =>
  html`<meta property="og:url" content="${address}" />
    <link rel="canonical" href="${address}" />
    <link rel="alternate" hreflang="${languageTag(other(language))}" href="${addressIn(address, other(language))}" /> `;

const otherLanguageLink = (address: string, language: Language) =>
  html`<a
    lang="${languageTag(other(language))}"
    hreflang="${languageTag(other(language))}"
    href="${addressIn(address, other(language))}"
    >${pageWords(language).otherLanguage}</a
  >`;

/** A document of HTML without script, and with no style but its style sheet's, as PAGE_POLICY demands. */
export const page = ({ title, description, language, base, address, head, data, main }: Page): string =>
  html`<!doctype html>
    <html lang="${languageTag(language)}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <meta property="og:site_name" content="Samverkan" />
        <meta property="og:type" content="website" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        ${address !== null && headOf(address, language)}
        <link rel="stylesheet" href="${base}/pages/style.css" />
        ${head}${data && jsonLdScript(data)}
      </head>
      <body>
        <header>
          <a class="site" href="${addressIn(`${base}/feeds/events`, language)}">Samverkan</a>
          ${address !== null && otherLanguageLink(address, language)}
        </header>
        <main>${main}</main>
        ${
          address !== null &&
          html`<footer>
            <p>${pageWords(language).precision}</p>
          </footer>`
        }
      </body>
    </html> `.text;
