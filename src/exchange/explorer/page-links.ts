import { html, type HtmlPart } from '../pages/html';
import { pageHref } from '../pages/reading';
import { pageWords } from '../pages/words/words';
import { type Asked } from './page-kind';

/** What a page asks for of a list that may be longer: `pageInfo { hasNextPage endCursor }`. */
export interface AnsweredPageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** After what the list of a page begins; null where it begins at its beginning. */
export const cursorOf = ({ params }: Pick<Asked, 'params'>): string | null => params.get('after') || null;

/** After what the next page begins; null where there is none. */
export const nextCursor = ({ hasNextPage, endCursor }: AnsweredPageInfo): string | null =>
  hasNextPage ? endCursor : null;

interface PageLinksOptions {
  /** Further parameters of each page. */
  params?: readonly (readonly [name: string, value: string | null])[];
  /** The id of the list, where it does not begin the page. */
  id?: string;
}

/** Links to the first and the next page of a list; nothing where there is but one. */
export const pageLinks = (asked: Asked, next: string | null, { params = [], id }: PageLinksOptions = {}): HtmlPart => {
  const words = pageWords(asked.language);
  const isLater = cursorOf(asked) !== null;
  if (!isLater && next === null) return null;
  const href = (after: string | null) =>
    pageHref(asked, asked.path, [...params, ['after', after]]) + (id === undefined ? '' : `#${id}`);
  return html`<nav class="pages" aria-label="${words.pages}">
    ${next === null && html`<p class="hint">${words.lastPage}</p>`}
    <ul class="plain follow">
      ${isLater && html`<li><a href="${href(null)}">${words.firstPage}</a></li> `}
      ${next !== null && html`<li><a rel="next" href="${href(next)}">${words.next}</a></li> `}
    </ul>
  </nav>`;
};
