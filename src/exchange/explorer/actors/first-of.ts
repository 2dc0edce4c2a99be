import { html, type HtmlPart } from '../../pages/html';
import { type Reading } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';

/** More of a list than this is left to the query of the page. */
const SHOWN = 50;

/** The beginning of a list that has no pages, and how much of it that is where it goes on. */
export const firstOf = <Item>(all: readonly Item[], { language }: Reading): { items: Item[]; rest: HtmlPart } => ({
  items: all.slice(0, SHOWN),
  rest: all.length > SHOWN && html`<p class="hint">${pageWords(language).actors.shown(SHOWN, all.length)}</p>`,
});
