import { Language } from '../../../shared/language';
import { capitalised } from '../../feeds/event-text';
import { joined } from '../../pages/event-parts';
import { html, type Html } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { type SizeMeasure } from '../../pages/words/network';
import { type KindTexts } from '../../pages/words/kinds';
import { pageWords } from '../../pages/words/words';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredNode } from './network-query';

const VALUES: Record<SizeMeasure, (node: AnsweredNode) => number | null> = {
  DEGREE: ({ degree }) => degree,
  WEIGHTED_DEGREE: ({ weightedDegree }) => weightedDegree,
  BETWEENNESS: ({ betweenness }) => betweenness,
  CLOSENESS: ({ closeness }) => closeness,
  PAGE_RANK: ({ pageRank }) => pageRank,
};

const valueText = (value: number | null, language: Language): string =>
  value === null
    ? '–'
    : value.toLocaleString(language === Language.EN ? 'en-GB' : 'sv', { maximumSignificantDigits: 3 });

const kindText = ({ node: { coalitionKind, organisationKind } }: AnsweredNode, kinds: KindTexts): string => {
  if (coalitionKind) return kinds.CoalitionKind[coalitionKind];
  return organisationKind ? kinds.OrganisationKind[organisationKind] : kinds.ActorKind.PERSON;
};

const linksText = ({ node, links }: AnsweredNode, asked: Asked): Html => {
  const { network, site } = pageWords(asked.language);
  const rest = links.totalCount - links.nodes.length;
  const named = links.nodes.map(({ actor, coalition, certainty }) => {
    const doubt = certainty === 'POSSIBLY' && html` <span class="detail">(${site.certainty.POSSIBLY})</span>`;
    return html`${actorLink(asked, actor.slug === node.slug ? coalition : actor)}${doubt}`;
  });
  return html`${joined(named)}${rest > 0 && html` <span class="detail">${network.others(rest)}</span>`}`;
};

/** An actor with its measures and with whom it is joined. */
export const tableRow = (answered: AnsweredNode, columns: readonly SizeMeasure[], asked: Asked): Html => {
  const { network: words, kinds } = pageWords(asked.language);
  const { node } = answered;
  return html`<tr data-slug="${node.slug}">
    <th scope="row">${actorLink(asked, node)}</th>
    <td>${capitalised(kindText(answered, kinds))}</td>
    ${columns.map(
      (each) =>
        html`<td class="value" data-label="${words.measures[each].name}">
          ${valueText(VALUES[each](answered), asked.language)}
        </td> `,
    )}
    <td>${linksText(answered, asked)}</td>
    <td>
      <a href="${pageHref(asked, '/network', [['around', node.slug]])}"
        >${words.surroundings}<span class="unseen" dir="auto"> ${node.name}</span></a
      >
    </td>
  </tr> `;
};
