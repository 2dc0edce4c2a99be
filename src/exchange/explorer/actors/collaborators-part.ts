import { joined } from '../../pages/event-parts';
import { html, type Html } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor, linkTo } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { type AnsweredCertainty, certaintyPart, possiblyMeans } from './certainty-part';

interface Edge {
  weight: number;
  certainty: AnsweredCertainty;
  since: { text: string } | null;
  node: AnsweredActor;
  sharedCoalitions: { slug: string; name: string }[];
  citations: AnsweredCitation[];
}

export interface WithCollaborators {
  slug: string;
  collaborators: { totalCount: number; edges: Edge[] };
}

/** The closest collaborators of an actor. */
export const COLLABORATORS = `fragment Collaborators on Actor {
  collaborators(at: $at, first: 10) {
    totalCount
    edges {
      weight
      certainty
      since { text(language: $language) }
      node { ...ActorLink }
      sharedCoalitions { slug name(language: $language) }
      citations { ...Citations }
    }
  }
}`;

/** Of the coalitions that two share, so many are named. */
const NAMED = 3;

function edgePart(edge: Edge, asked: Asked, notes: SourceNotes): Html {
  const { actors } = pageWords(asked.language);
  const named = edge.sharedCoalitions.slice(0, NAMED);
  const rest = edge.sharedCoalitions.length - named.length;
  return html`<li>
    ${actorLink(asked, edge.node)}${certaintyPart(asked, edge.certainty)}${notes.mark(edge.citations)}
    <p class="facts">
      ${actors.sharedCoalitions(edge.weight)}${edge.since && html` <bdi>${actors.since(edge.since.text)}</bdi>`}:
      ${joined(named.map(({ slug, name }) => linkTo(asked, 'Coalition', slug, name)))}${rest > 0 && ` ${actors.andMore(rest)}`}
    </p>
  </li> `;
}

/** With whom an actor collaborates, and through what: the closest first, the others in the network. */
export function collaboratorsPart({ slug, collaborators }: WithCollaborators, asked: Asked, notes: SourceNotes): Html {
  const { actors } = pageWords(asked.language);
  const { totalCount, edges } = collaborators;
  return html`<section aria-labelledby="collaborators">
    <h2 id="collaborators">${actors.collaborators}</h2>
    ${
      totalCount === 0
        ? html`<p>${actors.noCollaborators}</p>`
        : html`<ul class="plain spaced">
              ${edges.map((edge) => edgePart(edge, asked, notes))}
            </ul>
            ${possiblyMeans(
              asked,
              edges.map(({ certainty }) => certainty),
            )}`
    }
    <p class="hint">
      ${edges.length < totalCount && html`${actors.shown(edges.length, totalCount)} `}<a
        href="${pageHref(asked, '/network', [['around', slug]])}"
        >${edges.length < totalCount ? actors.wholeNetwork : actors.inNetwork}</a
      >
    </p>
  </section>`;
}
