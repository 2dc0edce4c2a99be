import { eventWords } from '../../feeds/event-words';
import { joined } from '../../pages/event-parts';
import { html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor, linkTo } from '../links';
import { type Fact } from '../facts-list';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { webLink } from '../web-link';
import { firstOf } from './first-of';

interface Containment {
  period: { text: string } | null;
  citations: AnsweredCitation[];
}

export interface WithPlace {
  website: string | null;
  themes: { slug: string; name: string }[];
  partOf: (Containment & { whole: AnsweredActor })[];
  parts: (Containment & { part: AnsweredActor })[];
  citations: AnsweredCitation[];
}

/** What an actor belongs to, what belongs to it, and what it is about. */
export const PLACE = `fragment Place on Actor {
  website
  themes { slug name(language: $language) }
  partOf { whole { ...ActorLink } period { text(language: $language) } citations { ...Citations } }
  parts { part { ...ActorLink } period { text(language: $language) } citations { ...Citations } }
  citations { ...Citations }
}`;

const containmentPart = (actor: AnsweredActor, { period, citations }: Containment, asked: Asked, notes: SourceNotes) =>
  html`${actorLink(asked, actor)}${period && html`, <bdi>${period.text}</bdi>`}${notes.mark(citations)}`;

/** Wholes, parts, themes and website, each with its sources. */
export function placeFacts(actor: WithPlace, asked: Asked, notes: SourceNotes): Fact[] {
  const { actors, themes } = pageWords(asked.language);
  const wholes = actor.partOf.map((one) => containmentPart(one.whole, one, asked, notes));
  const parts = firstOf(actor.parts, asked);
  return [
    [
      actors.partOf,
      wholes.length > 0 &&
        html`<ul>
          ${wholes.map((part) => html`<li>${part}</li> `)}
        </ul>`,
    ],
    [
      actors.parts,
      parts.items.length > 0 &&
        html`<ul>
            ${parts.items.map((one) => html`<li>${containmentPart(one.part, one, asked, notes)}</li> `)}
          </ul>
          ${parts.rest}`,
    ],
    [
      themes,
      actor.themes.length > 0 && joined(actor.themes.map(({ slug, name }) => linkTo(asked, 'Theme', slug, name))),
    ],
    [
      eventWords(asked.language).website,
      actor.website !== null && html`${webLink(actor.website)}${notes.mark(actor.citations, 'website')}`,
    ],
  ];
}
