import { capitalised } from '../../feeds/event-text';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked, type Written } from '../page-kind';
import { type AnsweredPageInfo, nextCursor, pageLinks } from '../page-links';
import { askedKind, kindFilter, type KindLabels } from './kind-filter';

export interface AnsweredActors<Row> {
  totalCount: number;
  pageInfo: AnsweredPageInfo;
  nodes: (AnsweredActor & Row)[];
}

/** What the lists of all kinds ask for beside their rows. */
export const ACTOR_LIST = `totalCount
    pageInfo { hasNextPage endCursor }`;

interface ListParts<Row> {
  title: string;
  description: string;
  /** Null where there are no kinds. */
  labels: KindLabels | null;
  /** What stands beneath a name. */
  row: (node: AnsweredActor & Row) => HtmlPart;
}

const rowPart = <Row>(node: AnsweredActor & Row, { row }: ListParts<Row>, asked: Asked): Html => {
  const facts = row(node);
  return html`<li>${actorLink(asked, node)} ${facts && html`<p class="facts">${facts}</p>`}</li> `;
};

/** A list of all actors of a kind, page by page. */
export function writeActorList<Row>(answered: AnsweredActors<Row>, parts: ListParts<Row>, asked: Asked): Written {
  const { actors } = pageWords(asked.language);
  const { title, description, labels } = parts;
  const kind = labels && askedKind(asked, labels);
  const { totalCount, nodes, pageInfo } = answered;
  return {
    title: kind ? `${title}: ${labels[kind]}` : title,
    description,
    main: html`<h1>${title}</h1>
      <p class="lead">${description}</p>
      ${labels && kindFilter(labels, asked)}
      ${
        totalCount === 0
          ? html`<p>${actors.nobodyListed}</p>`
          : html`<p class="actor-kind">${kind && `${capitalised(labels[kind])}: `}${actors.total(totalCount)}</p>
              <ul class="plain actors">
                ${nodes.map((node) => rowPart(node, parts, asked))}
              </ul>`
      }
      ${pageLinks(asked, nextCursor(pageInfo), { params: [['kind', kind]] })}`,
  };
}
