import { html, type Html, type HtmlPart } from '../pages/html';

/** One thing that is known; nothing where it is not. */
export type Fact = readonly [label: string, fact: HtmlPart];

/** What is known, each under its label; what is not known has no place there. */
export const factsList = (facts: readonly Fact[]): Html =>
  html`<dl class="details">
    ${facts.map(
      ([label, fact]) =>
        fact &&
        html`<div>
          <dt dir="auto">${label}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;
