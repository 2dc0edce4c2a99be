import { edtfText } from '../../calendar/time/text';
import { type AskedQuery, graphiqlAddress } from './graphiql-address';
import { html, type Html } from './html';
import { hereOf, type Reading } from './reading';
import { readingFields } from './search-form';
import { pageWords } from './words/words';

/** Without one parameter, or with another value of it. */
export const withParam = (address: string, name: string, value: string | null): URL => {
  const url = new URL(address);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url;
};

/** Says as of which day the page is shown, where that is not today. */
export function seenOnPart({ day, language }: Reading, address: string): Html | null {
  if (day === null) return null;
  const { site } = pageWords(language);
  return html`<p class="seen-on" role="status">
    ${site.seenOn(edtfText(day, language))}
    <a href="${hereOf(withParam(address, 'at', null).href)}">${site.showToday}</a>
  </p>`;
}

/** Chooses the day as of which the page is shown; all else in its address stays. */
export function timeForm(reading: Reading, address: string): Html {
  const { site } = pageWords(reading.language);
  const url = withParam(address, 'at', null);
  return html`<form class="time" action="${url.pathname}">
    ${[...url.searchParams]
      .filter(([name]) => name !== 'after' && name !== 'lang')
      .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${readingFields({ ...reading, day: null })}
    <label
      >${site.timeTravel}
      <input type="date" name="at" required min="0001-01-01" max="9999-12-31" value="${reading.day ?? ''}" />
    </label>
    <button>${site.show}</button>
  </form>`;
}

/** The foot of every page: what its times mean, and the query that it was made from. */
export const pageFoot = ({ base, language }: Reading, query: AskedQuery | null): Html =>
  html`<footer>
    ${query && html`<p><a class="as-graphql" href="${hereOf(graphiqlAddress(base, query))}">${pageWords(language).site.asGraphql}</a></p>`}
    <p>${pageWords(language).precision}</p>
  </footer>`;
