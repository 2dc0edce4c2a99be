import { html, type Html } from '../pages/html';
import { pageHref } from '../pages/reading';
import { pageWords } from '../pages/words/words';
import { type Asked } from './page-kind';

/** What a page asks for of a list that may be longer: `pageInfo { hasNextPage endCursor }`. */
export interface AnsweredPageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** A link to what comes next in a list; nothing at its end. */
export const nextPage = (
  asked: Asked,
  path: string,
  { hasNextPage, endCursor }: AnsweredPageInfo,
  params: readonly [string, string | null][] = [],
): Html | null => {
  const { pages, next } = pageWords(asked.language);
  if (!hasNextPage) return null;
  return html`<nav class="pages" aria-label="${pages}">
    <a rel="next" href="${pageHref(asked, path, [...params, ['after', endCursor]])}">${next}</a>
  </nav>`;
};
