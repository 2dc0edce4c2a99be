import { html, type Html } from '../../pages/html';
import { type SizeMeasure } from '../../pages/words/network';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { pageLinks } from '../page-links';
import { type AskedNetwork, SIZES } from './asked-network';
import { type NetworkPageAnswer, ROWS } from './network-query';
import { tableRow } from './table-row';

/** The measures that have a column. */
const columnsOf = ({ size, measures }: AskedNetwork): SizeMeasure[] =>
  SIZES.filter((each) => each === 'DEGREE' || each === size || (measures as string[]).includes(each));

const isEstimated = ({ network }: NetworkPageAnswer, measure: SizeMeasure): boolean => {
  const accuracies: Partial<Record<SizeMeasure, { sampleSize: number | null } | null>> = {
    BETWEENNESS: network.betweennessAccuracy,
    CLOSENESS: network.closenessAccuracy,
  };
  return accuracies[measure] != null && accuracies[measure].sampleSize !== null;
};

const headOf = (answer: NetworkPageAnswer, network: AskedNetwork, { language }: Asked): Html => {
  const { network: words } = pageWords(language);
  return html`<tr>
    <th scope="col">${words.name}</th>
    <th scope="col">${words.kind}</th>
    ${columnsOf(network).map(
      (each) =>
        html`<th scope="col" class="value" ${each === network.size && html` aria-sort="descending"`}>
          ${words.measures[each].name}${isEstimated(answer, each) && html` <span class="detail">(${words.estimated})</span>`}
        </th> `,
    )}
    <th scope="col">${words.links}</th>
    <th scope="col">${words.surroundings}</th>
  </tr>`;
};

/** The actors of the selection by the chosen measure, for all who would rather read than look. */
export const tablePart = (answer: NetworkPageAnswer, network: AskedNetwork, asked: Asked): Html => {
  const { network: words } = pageWords(asked.language);
  const { edges, pageInfo, totalCount } = answer.network.nodes;
  const { size, after, params } = network;
  const meaning = words.measures[size].meaning;
  return html`<section id="nodes">
    <h2 id="table">${words.table}</h2>
    ${
      edges.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p class="detail">${words.measures[size].name}: ${meaning}</p>
            <div class="wide" role="region" aria-labelledby="table" tabindex="0">
              <table>
                <caption>
                  ${words.rows(after + 1, after + edges.length, totalCount)}
                </caption>
                <thead>
                  ${headOf(answer, network, asked)}
                </thead>
                <tbody>
                  ${edges.map((node) => tableRow(node, columnsOf(network), asked))}
                </tbody>
              </table>
            </div>`
    }
    ${pageLinks(asked, pageInfo.hasNextPage ? String(after + ROWS) : null, { params, id: 'table' })}
  </section>`;
};
