import { html, type Html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredPageInfo } from '../page-links';
import { type SourceNotes } from '../source-notes';
import { possiblyMeans } from './certainty-part';
import { listEnd } from './list-end';
import { type MembershipEdge, membershipItem } from './membership-item';
import { type AnsweredSchedule } from './schedule-text';

type CoalitionOfMember = AnsweredActor & { schedule: AnsweredSchedule | null };

export interface WithMemberships {
  memberships: {
    totalCount: number;
    pageInfo: AnsweredPageInfo;
    edges: MembershipEdge<{ coalition: CoalitionOfMember }>[];
  };
  everMemberships: { totalCount: number };
}

/** The coalitions that an actor is in: page by page where `cursor` names the variable of the page, else the first ones. */
export const membershipsFragment = (cursor = ''): string => `fragment Memberships on Actor {
  memberships(at: $at, first: 50${cursor && `, after: ${cursor}`}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      certainty
      node { coalition { ...ActorLink schedule { ...Schedule } } ...Membership }
    }
  }
  everMemberships: memberships(first: 1) { totalCount }
}`;

/** What an actor takes part in. `isPaged` where the page's cursor is one of this list. */
export function membershipsPart(
  { memberships, everMemberships }: WithMemberships,
  { asked, notes, isPaged = true }: { asked: Asked; notes: SourceNotes; isPaged?: boolean },
): Html {
  const { actors } = pageWords(asked.language);
  const { totalCount, edges } = memberships;
  const pageInfo = isPaged ? memberships.pageInfo : null;
  const end = { id: 'memberships', shown: edges.length, total: totalCount, ever: everMemberships.totalCount, pageInfo };
  return html`<section aria-labelledby="memberships">
    <h2 id="memberships">${actors.memberships}</h2>
    ${
      totalCount === 0
        ? html`<p>${actors.noMemberships}</p>`
        : html`<ul class="plain spaced">
              ${edges.map((edge) => membershipItem(edge, actorLink(asked, edge.node.coalition), { asked, notes }))}
            </ul>
            ${possiblyMeans(
              asked,
              edges.map(({ certainty }) => certainty),
            )}`
    }
    ${listEnd(end, asked)}
  </section>`;
}
