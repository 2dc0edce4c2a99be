import { html, type HtmlPart } from '../../pages/html';
import { type Reading } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';

/** `YES` and `POSSIBLY` are what lists hold. */
export type AnsweredCertainty = 'YES' | 'POSSIBLY' | 'NO';

/** Says that a fact is not sure; nothing where it is. */
export const certaintyPart = ({ language }: Reading, certainty: AnsweredCertainty): HtmlPart =>
  certainty !== 'YES' && html`, <em class="possibly">${pageWords(language).site.certainty[certainty]}</em>`;

/** What that means, once beneath a list in which it is said. */
export const possiblyMeans = ({ language }: Reading, certainties: readonly AnsweredCertainty[]): HtmlPart =>
  certainties.includes('POSSIBLY') && html`<p class="hint">${pageWords(language).actors.possiblyMeans}</p>`;
