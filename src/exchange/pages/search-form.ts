import { COLLECTIONS, LINKED } from '../explorer/collections';
import { Language } from '../../shared/language';
import { html, type Html } from './html';
import { hereOf, pageHref, type Reading } from './reading';
import { pageWords } from './words/words';

/** What a form sends along, so that its answer is read as this page is. */
export const readingFields = ({ day, language }: Reading): Html =>
  html`${day !== null && html`<input type="hidden" name="at" value="${day}" />`}${
    language === Language.EN && html`<input type="hidden" name="lang" value="en" />`
  }`;

/** What the script needs that suggests names: where it asks and where it leads, and all that it says. See src/web/explorer/search-texts.ts. */
const textsOf = (reading: Reading): string => {
  const { types, matched, suggestions } = pageWords(reading.language).browse.search;
  const [, suffix = ''] = pageHref(reading, '/').split('?');
  const kinds = LINKED.map((type) => [
    type,
    { label: types[type], path: hereOf(`${reading.base}/${COLLECTIONS[type]}/`) },
  ]);
  const api = hereOf(`${reading.base}/graphql`);
  return JSON.stringify({
    api,
    suffix: suffix && `?${suffix}`,
    kinds: Object.fromEntries(kinds),
    matched,
    ...suggestions,
  });
};

interface SearchFormOptions {
  /** What was looked for. */
  value?: string;
  /** Whether it is what its page is about. */
  isLarge?: boolean;
}

/** The form that looks for names. With script, it suggests them while one types. */
export function searchForm(reading: Reading, { value = '', isLarge = false }: SearchFormOptions = {}): Html {
  const { site } = pageWords(reading.language);
  return html`<form
    class="search${isLarge && ' large'}"
    role="search"
    action="${hereOf(`${reading.base}/search`)}"
    data-texts="${textsOf(reading)}"
  >
    ${readingFields(reading)}
    <div class="field">
      <input
        type="search"
        name="q"
        required
        maxlength="100"
        autocomplete="off"
        aria-label="${site.search}"
        placeholder="${site.searchHint}"
        value="${value}"
      />
    </div>
    <button>${site.search}</button>
  </form>`;
}
