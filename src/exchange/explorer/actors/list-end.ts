import { html, type HtmlPart } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AnsweredPageInfo, cursorOf } from '../page-links';
import { isEver } from './shown-time';

interface ListEnd {
  /** The id of its heading, to which its links lead. */
  id: string;
  shown: number;
  total: number;
  /** How many there are at any time. */
  ever: number;
  /** Null where there is no way to page through it. */
  pageInfo: AnsweredPageInfo | null;
}

/** What stands beneath a list of memberships that is not shown whole: how much is, and the ways to the rest. */
export function listEnd({ id, shown, total, ever, pageInfo }: ListEnd, asked: Asked): HtmlPart {
  const { actors, firstPage, next } = pageWords(asked.language);
  const kept: [string, string | null][] = [['ever', isEver(asked) ? '1' : null]];
  const href = (params: [string, string | null][]) => `${pageHref(asked, asked.path, params)}#${id}`;
  const anew = `${pageHref({ ...asked, day: null }, asked.path, [['ever', '1']])}#${id}`;
  const links = [
    pageInfo && cursorOf(asked) !== null && html`<a href="${href(kept)}">${firstPage}</a>`,
    pageInfo?.hasNextPage && html`<a rel="next" href="${href([...kept, ['after', pageInfo.endCursor]])}">${next}</a>`,
    ever > total && html`<a href="${anew}">${actors.showOtherTimes(ever - total)}</a>`,
  ].filter((link) => link);
  if (links.length === 0 && shown === total) return null;
  return html`<p class="hint">
    ${shown < total && html`${actors.shown(shown, total)} `}${links.map((link, at) => html`${at > 0 && ' · '}${link}`)}
  </p>`;
}
