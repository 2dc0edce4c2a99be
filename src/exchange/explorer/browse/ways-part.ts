import { html, type Html } from '../../pages/html';
import { hereOf, pageHref, type Reading } from '../../pages/reading';
import { type StartTexts } from '../../pages/words/browse';

/** What is no page of the explorer and has no day of its own, nor always a language. */
const ELSEWHERE = /^\/(graphql|embed|feeds|network[.-])/;

/** Ways to other pages and files, each with what is found there. */
export const waysPart = (reading: Reading, ways: StartTexts['ways']): Html => {
  const hrefOf = (path: string): string => {
    if (!ELSEWHERE.test(path)) return pageHref(reading, path);
    const speaks = path.startsWith('/embed') || path.startsWith('/feeds');
    return speaks ? pageHref({ ...reading, day: null }, path) : hereOf(reading.base + path);
  };
  return html`<ul class="ways">
    ${ways.map(
      ([path, name, what]) =>
        html`<li>
          <a href="${hrefOf(path)}">${name}</a>
          <p>${what}</p>
        </li> `,
    )}
  </ul>`;
};
