import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor, pathOf } from '../links';
import { glimpse, type GlimpseLink } from './glimpse';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';

type Certainty = 'YES' | 'POSSIBLY' | 'NO';

interface AnsweredEdge<Side extends string> {
  certainty: Certainty;
  node: Record<Side, AnsweredActor> & { citations: AnsweredCitation[] };
}

/** One who takes part in much, or in which many take part, as BUSIEST asks for it. */
export interface AnsweredHub {
  degree: number;
  node: AnsweredActor & {
    members?: { edges: AnsweredEdge<'member'>[] };
    memberships: { edges: AnsweredEdge<'coalition'>[] };
  };
}

/** What a page asks for to show who works with whom: `network(at: $at, first: 8) { ...Busiest }`, beside ACTOR_LINK and CITATIONS. */
export const BUSIEST = `fragment Busiest on Network {
  nodes(first: 8) {
    edges {
      degree
      node {
        ...ActorLink
        memberships(at: $at, first: 10) {
          edges { certainty node { coalition { ...ActorLink } citations { ...Citations } } }
        }
        ... on Coalition {
          members(at: $at, first: 30) {
            edges { certainty node { member { ...ActorLink } citations { ...Citations } } }
          }
        }
      }
    }
  }
}`;

/** So many are shown, each with so many names. */
const [SHOWN, NAMED] = [6, 6];

interface Tie {
  other: AnsweredActor;
  isPossible: boolean;
  citations: readonly AnsweredCitation[];
}

/** Who takes part in it; where nobody does, what it takes part in. */
const tiesOf = ({ node }: AnsweredHub): { hasMembers: boolean; ties: Tie[] } => {
  const hasMembers = (node.members?.edges ?? []).length > 0;
  const ties = hasMembers
    ? node.members!.edges.map(({ certainty, node: { member, citations } }) => ({ other: member, certainty, citations }))
    : node.memberships.edges.map(({ certainty, node: { coalition, citations } }) => ({
        other: coalition,
        certainty,
        citations,
      }));
  return {
    hasMembers,
    ties: ties.map(({ certainty, ...tie }) => ({ ...tie, isPossible: certainty !== 'YES' })),
  };
};

const linksOf = (hub: AnsweredHub): GlimpseLink[] => {
  const { hasMembers, ties } = tiesOf(hub);
  const { slug } = hub.node;
  return ties.map(({ other, isPossible }) =>
    hasMembers
      ? { coalition: slug, member: other.slug, isPossible }
      : { coalition: other.slug, member: slug, isPossible },
  );
};

/** Two hubs may tell of the same tie. */
const distinct = (links: readonly GlimpseLink[]): GlimpseLink[] => [
  ...new Map(links.map((link) => [`${link.coalition} ${link.member}`, link])).values(),
];

const hubPart = (hub: AnsweredHub, asked: Asked, notes: SourceNotes): Html => {
  const { browse, site } = pageWords(asked.language);
  const named = tiesOf(hub).ties.slice(0, NAMED);
  const names = named.map(
    ({ other, isPossible }, at): HtmlPart =>
      html`${at > 0 && ', '}${actorLink(asked, other)}${isPossible && ` (${site.certainty.POSSIBLY})`}`,
  );
  const rest = hub.degree - named.length;
  const { __typename: type, slug } = hub.node;
  return html`<li>
    <h3>${actorLink(asked, hub.node)}</h3>
    <p class="facts">
      ${browse.search.types[type]}:
      ${names}${
        rest > 0 && html` <a href="${pageHref(asked, pathOf(type, slug))}">${browse.start.more(rest)}</a>`
      }${notes.mark(named.flatMap(({ citations }) => citations))}
    </p>
  </li> `;
};

/** Who works with whom, by those at whom most comes together: a picture, and the same in words. */
export const busiestPart = (hubs: readonly AnsweredHub[], asked: Asked, notes: SourceNotes): Html => {
  const { start } = pageWords(asked.language).browse;
  const links = distinct(hubs.flatMap(linksOf));
  const count = (key: 'coalition' | 'member') => new Set(links.map((link) => link[key])).size;
  return html`${links.length > 0 && glimpse(links, start.picture(count('coalition'), count('member')))}
    <ul class="plain hubs">
      ${hubs.slice(0, SHOWN).map((hub) => hubPart(hub, asked, notes))}
    </ul>`;
};
