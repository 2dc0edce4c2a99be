import { html, type Html } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredPageInfo } from '../page-links';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { possiblyMeans } from './certainty-part';
import { listEnd } from './list-end';
import { type MembershipEdge, membershipItem } from './membership-item';

export interface WithMembers {
  slug: string;
  statedMemberCount: number | null;
  members: { totalCount: number; pageInfo: AnsweredPageInfo; edges: MembershipEdge<{ member: AnsweredActor }>[] };
  everMembers: { totalCount: number };
  citations: AnsweredCitation[];
}

/** The members of a coalition, page by page. */
export const MEMBERS = `fragment Members on Coalition {
  statedMemberCount
  members(at: $at, first: 50, after: $page) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      certainty
      node { member { ...ActorLink } ...Membership }
    }
  }
  everMembers: members(first: 1) { totalCount }
}`;

/** Who is in a coalition, beside how many a source states. */
export function membersPart(coalition: WithMembers, asked: Asked, notes: SourceNotes): Html {
  const { actors } = pageWords(asked.language);
  const { statedMemberCount: stated, members, everMembers, citations } = coalition;
  const { totalCount, edges, pageInfo } = members;
  const end = { id: 'members', shown: edges.length, total: totalCount, ever: everMembers.totalCount, pageInfo };
  return html`<section aria-labelledby="members">
    <h2 id="members">${actors.members}</h2>
    ${
      stated !== null &&
      html`<p>${actors.statedMembers(stated, totalCount)}${notes.mark(citations, 'statedMemberCount')}</p>`
    }
    ${
      totalCount === 0
        ? stated === null && html`<p>${actors.noMembers}</p>`
        : html`<ul class="plain spaced">
              ${edges.map((edge) => membershipItem(edge, actorLink(asked, edge.node.member), { asked, notes }))}
            </ul>
            ${possiblyMeans(
              asked,
              edges.map(({ certainty }) => certainty),
            )}`
    }
    ${listEnd(end, asked)}
    <p class="hint">
      <a href="${pageHref(asked, '/network', [['around', coalition.slug]])}">${actors.inNetwork}</a>
    </p>
  </section>`;
}
