import { html, type Html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AskedNetwork } from './asked-network';
import { fileHref } from './files-part';

const SAVED = ['png', 'svg', 'gexf', 'csv'];

/**
 * Where `network.js` draws, with all the texts that it needs; without script it is not seen. `data-source` is the address of what is
 * drawn, and the forms of the page say what else may be.
 */
export const picturePart = (asked: Asked, network: AskedNetwork): Html => {
  const { picture: words } = pageWords(asked.language).network;
  const tool = (name: string, sign: string, label: string) =>
    html`<button type="button" data-tool="${name}" aria-label="${label}" title="${label}">${sign}</button> `;
  return html`<section
    id="picture"
    class="picture"
    aria-labelledby="picture-heading"
    data-source="${fileHref(network, asked, '.jgf.json')}"
    data-measure="${network.size}"
    data-texts="${JSON.stringify(words)}"
  >
    <h2 id="picture-heading">${words.heading}</h2>
    <div class="tools">
      <label class="time-range"
        ><span>${words.time}: <output>${asked.day ?? words.everyTime}</output></span>
        <input type="range" data-tool="time" min="0" max="0" value="0" disabled
      /></label>
      <button type="button" data-tool="ever">${words.showEveryTime}</button>
      <label>${words.find} <input type="text" data-tool="find" list="drawn" autocomplete="off" /></label>
      <datalist id="drawn"></datalist>
    </div>
    <div class="drawing">
      <div
        class="stage"
        tabindex="0"
        role="application"
        aria-label="${words.label}"
        aria-describedby="picture-keys"
      ></div>
      <div class="zoom">
        ${tool('in', '+', words.zoomIn)}${tool('out', '−', words.zoomOut)}${tool('fit', '⤢', words.fit)}
      </div>
      <div class="panel" role="group" aria-label="${words.panel}"></div>
    </div>
    <p class="state" role="status"></p>
    <p class="problem" role="alert" hidden></p>
    <ul class="legend" aria-label="${words.legend}">
      <li><span class="sign organisation"></span> ${words.organisation}</li>
      <li><span class="sign coalition"></span> ${words.coalition}</li>
      <li><span class="sign person"></span> ${words.person}</li>
      <li><span class="sign possible"></span> ${words.possible}</li>
      <li><span class="sign path"></span> ${words.onPath}</li>
    </ul>
    <p id="picture-keys" class="detail">${words.keys}</p>
    <p class="save">
      ${words.save}:
      ${SAVED.map((each) => html`<button type="button" data-save="${each}">${each.toUpperCase()}</button> `)}
    </p>
    <p class="unseen" aria-live="polite" data-tool="said"></p>
  </section>`;
};
