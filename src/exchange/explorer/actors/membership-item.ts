import { joined } from '../../pages/event-parts';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type MembershipRole } from '../../../directory/membership-role';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { type AnsweredCertainty, certaintyPart } from './certainty-part';

interface AnsweredMembership {
  roles: `${MembershipRole}`[];
  label: string | null;
  onBehalfOf: AnsweredActor | null;
  period: { text: string } | null;
  citations: AnsweredCitation[];
}

export interface MembershipEdge<Node> {
  certainty: AnsweredCertainty;
  node: Node & AnsweredMembership;
}

/** What is said of a membership beside who it is of. */
export const MEMBERSHIP = `fragment Membership on Membership {
  roles
  label
  onBehalfOf { ...ActorLink }
  period { text(language: $language) }
  citations { ...Citations }
}`;

/** The role in the words of the source, else in ours; that of a member goes without saying. */
function rolePart({ roles, label }: AnsweredMembership, asked: Asked): HtmlPart {
  if (label !== null) return html`<span dir="auto">${label}</span>`;
  const { MembershipRole } = pageWords(asked.language).kinds;
  return roles
    .filter((role) => role !== 'MEMBER')
    .map((role) => MembershipRole[role])
    .join(', ');
}

/** One membership in a list. `subject` names the other side, `further` goes beneath. */
export function membershipItem(
  { certainty, node }: MembershipEdge<object>,
  subject: Html,
  { asked, notes, further }: { asked: Asked; notes: SourceNotes; further?: HtmlPart },
): Html {
  const { actors } = pageWords(asked.language);
  const facts = [
    rolePart(node, asked),
    node.onBehalfOf && html`${actors.onBehalfOf} ${actorLink(asked, node.onBehalfOf)}`,
    node.period && html`<bdi>${node.period.text}</bdi>`,
  ].filter((fact) => fact);
  return html`<li>
    ${subject}${facts.length > 0 && html`, <span class="fact">${joined(facts)}</span>`}${certaintyPart(asked, certainty)}${notes.mark(node.citations)}${further}
  </li> `;
}
