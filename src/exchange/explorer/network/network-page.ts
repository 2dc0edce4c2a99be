import { html } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type PageKind } from '../page-kind';
import { askedNetwork, networkVariables, PAGE_PARAMS } from './asked-network';
import { filesPart } from './files-part';
import { pathPart } from './path-part';
import { picturePart } from './picture-part';
import { selectionForm } from './selection-form';
import { NETWORK_QUERY, type NetworkPageAnswer } from './network-query';
import { tablePart } from './table-part';

/** The network, in one address: the picture of a selection, its table, its files, and the path between two actors. */
export const networkPage: PageKind<NetworkPageAnswer> = {
  pattern: '/network',
  place: 'network',
  params: PAGE_PARAMS,
  hasTime: true,
  scripts: ['network.js'],
  query: NETWORK_QUERY,
  variables: networkVariables,
  write(answer, asked, notes) {
    const network = askedNetwork(asked);
    const words = pageWords(asked.language);
    const { nodeCount, edgeCount } = answer.network;
    const title = answer.centre ? words.network.around(answer.centre.name) : words.site.network;
    const counts = words.network.counts(nodeCount, edgeCount, answer.sure.edgeCount);
    return {
      title,
      description: `${words.network.lead} ${counts}`,
      path: '/network',
      main: html`<h1 id="network-title" dir="auto">${title}</h1>
        <p class="lead">${words.network.lead}</p>
        <p id="counts" class="counts" data-nodes="${nodeCount}" data-edges="${edgeCount}">${counts}</p>
        ${edgeCount === 0 && html`<p><a href="${pageHref(asked, '/network')}">${words.network.whole}</a></p>`}
        ${selectionForm(answer, network, asked)}${picturePart(asked, network)}${pathPart(answer, network, asked, notes)}
        ${tablePart(answer, network, asked)}${filesPart(network, asked)}`,
    };
  },
};
