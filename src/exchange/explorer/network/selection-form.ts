import { ActorKind } from '../../../directory/actor-kind';
import { CoalitionKind } from '../../../directory/coalition-kind';
import { DEEPEST, USUAL_DEPTH } from '../../../network/network.input';
import { Language } from '../../../shared/language';
import { capitalised } from '../../feeds/event-text';
import { html, type Html } from '../../pages/html';
import { hereOf } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AskedNetwork, SIZES } from './asked-network';
import { type NetworkPageAnswer } from './network-query';

/** The pages of all actors of a kind, by whose names they are chosen. */
const PLACES = { PERSON: 'people', ORGANISATION: 'organisations', COALITION: 'coalitions' } as const;

type Choice = readonly [value: string, text: string];

/** What the form has a field for; the rest of the selection goes along unseen. */
const FIELDS = ['theme', 'kind', 'coalition-kind', 'around', 'depth', 'certainty', 'size'];

const choices = (name: string, legend: string, all: readonly Choice[], chosen: readonly string[]): Html =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${all.map(
      ([value, text]) =>
        html`<label dir="auto"
          ><input type="checkbox" name="${name}" value="${value}" ${chosen.includes(value) && html` checked`} />
          ${text}</label
        > `,
    )}
  </fieldset>`;

const select = (name: string, label: string, all: readonly Choice[], chosen: string): Html =>
  html`<label
    >${label}
    <select name="${name}">
      ${all.map(([value, text]) => html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option> `)}
    </select></label
  > `;

const actorsList = ({ network }: NetworkPageAnswer): Html =>
  html`<datalist id="actors">
    ${network.nodes.edges.map(({ node }) => html`<option value="${node.slug}">${node.name}</option> `)}
  </datalist>`;

/** Chooses what of the network is shown, and what gives its nodes their size. */
export const selectionForm = (answer: NetworkPageAnswer, network: AskedNetwork, asked: Asked): Html => {
  const { network: words, kinds, site } = pageWords(asked.language);
  const { filter, certainty, around, from, to, size, params } = network;
  const depths = Array.from({ length: DEEPEST }, (_, i): Choice => [String(i + 1), words.depths(i + 1)]);
  const members = Object.values(ActorKind).map((kind): Choice => [kind, site[PLACES[kind]]]);
  const coalitionKinds = Object.values(CoalitionKind).map((kind): Choice => [
    kind,
    capitalised(kinds.CoalitionKind[kind]),
  ]);
  const themes = answer.themes.nodes.map(({ slug, name }): Choice => [slug, name]);
  const unseen = [...params.filter(([name]) => !FIELDS.includes(name)), ['from', from], ['to', to]];
  return html`<details id="selection" class="selection" ${params.length > 0 && html` open`}>
    <summary>${words.selection}</summary>
    <form id="selection-form" data-network action="${hereOf(`${asked.base}/network`)}">
      ${unseen.map(([name, value]) => value !== '' && html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${asked.language === Language.EN && html`<input type="hidden" name="lang" value="en" />`}
      <div class="fields">
        <label
          >${words.aroundWhom}
          <input
            name="around"
            list="actors"
            autocomplete="off"
            maxlength="200"
            value="${around}"
            aria-describedby="slug-hint"
        /></label>
        ${select('depth', words.depth, depths, String(filter?.around?.depth ?? USUAL_DEPTH))}
        ${select(
          'size',
          words.measure,
          SIZES.map((each): Choice => [each, words.measures[each].name]),
          size,
        )}
        <label
          >${words.date} <input type="date" name="at" min="0001-01-01" max="9999-12-31" value="${asked.day ?? ''}"
        /></label>
      </div>
      <p id="slug-hint" class="detail">${words.slugHint}</p>
      ${choices('theme', words.everyTheme, themes, filter?.themes ?? [])}
      ${choices('kind', words.members, members, filter?.kinds ?? [])}
      ${choices('coalition-kind', site.coalitions, coalitionKinds, filter?.coalitionKinds ?? [])}
      <p>
        <label
          ><input type="checkbox" name="certainty" value="YES" ${certainty === 'YES' && html` checked`} />
          ${words.onlySure}</label
        >
      </p>
      <p class="fields">
        <button>${words.show}</button>
        <a href="${hereOf(`${asked.base}/network`)}${asked.language === Language.EN && '?lang=en'}">${words.whole}</a>
      </p>
    </form>
    ${actorsList(answer)}
  </details>`;
};
