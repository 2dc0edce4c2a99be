import { html, type Html, type HtmlPart } from '../../pages/html';
import { type Reading } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';

/** One thing that is known; nothing where it is not. */
export type Fact = readonly [label: string, fact: HtmlPart];

/** The list of what else is known. */
export const factsPart = (facts: readonly Fact[], { language }: Reading): Html =>
  html`<section aria-labelledby="facts">
    <h2 id="facts">${pageWords(language).actors.facts}</h2>
    <dl class="details">
      ${facts.map(
        ([label, fact]) =>
          fact &&
          html`<div>
            <dt dir="auto">${label}</dt>
            <dd>${fact}</dd>
          </div> `,
      )}
    </dl>
  </section>`;
