import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { firstOf } from './first-of';

export interface AnsweredPosition {
  title: string | null;
  period: { text: string } | null;
  organisation?: AnsweredActor;
  person?: AnsweredActor;
  citations: AnsweredCitation[];
}

/** The posts of a person, or those at an organisation: `other` is the side that is to be named. */
export const positionsFragment = (owner: 'Person' | 'Organisation'): string => `fragment Positions on ${owner} {
  positions {
    title
    period { text(language: $language) }
    ${owner === 'Person' ? 'organisation' : 'person'} { ...ActorLink }
    citations { ...Citations }
  }
}`;

function positionItem(position: AnsweredPosition, asked: Asked, notes: SourceNotes): Html {
  const { title, period, organisation, person, citations } = position;
  return html`<li>
    ${actorLink(asked, (organisation ?? person)!)}${title !== null && html`, <span dir="auto">${title}</span>`}${period && html`, <bdi>${period.text}</bdi>`}${notes.mark(citations)}
  </li> `;
}

/** Who has which post, or which posts somebody has; nothing where none is known. */
export function positionsPart(positions: readonly AnsweredPosition[], asked: Asked, notes: SourceNotes): HtmlPart {
  if (positions.length === 0) return null;
  const { items, rest } = firstOf(positions, asked);
  return html`<section aria-labelledby="positions">
    <h2 id="positions">${pageWords(asked.language).actors.positions}</h2>
    <ul class="plain spaced">
      ${items.map((position) => positionItem(position, asked, notes))}
    </ul>
    ${rest}
  </section>`;
}
