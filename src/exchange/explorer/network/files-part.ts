import { html, type Html } from '../../pages/html';
import { hereOf } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AskedNetwork } from './asked-network';

/** The address of a file with the same selection, in which the measure that gives the size has its column. */
export const fileHref = ({ params, size }: AskedNetwork, { base, day }: Asked, suffix: string): string => {
  const query = new URLSearchParams(params.filter(([name]) => name !== 'size'));
  if (day !== null) query.set('at', day);
  if (!query.getAll('measure').some((each) => each.toUpperCase() === size)) query.append('measure', size);
  return `${hereOf(`${base}/network${suffix}`)}?${query}`;
};

/** The same selection to be taken away. */
export const filesPart = (network: AskedNetwork, asked: Asked): Html => {
  const { network: words } = pageWords(asked.language);
  const files = [
    ['GEXF', '.gexf'],
    ['GraphML', '.graphml'],
    ['JSON Graph', '.jgf.json'],
    [words.nodesCsv, '-nodes.csv'],
    [words.edgesCsv, '-edges.csv'],
  ];
  return html`<section id="files" aria-labelledby="files-heading">
    <h2 id="files-heading">${words.files}</h2>
    <p>${words.filesHint}</p>
    <ul class="formats">
      ${files.map(([name, suffix]) => html`<li><a href="${fileHref(network, asked, suffix)}" download>${name}</a></li> `)}
    </ul>
  </section>`;
};
