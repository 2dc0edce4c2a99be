import { html, type Html } from '../../exchange/pages/html';
import { Language, languageTag } from '../../shared/language';
import { type BuilderChoice } from './builder-choice';
import { BUILDER_WORDS } from './builder-words';
import { EMBED_PARTS, type EmbedOptions, LARGEST_LIMIT } from './embed-options';
import { SOURCE_KINDS, type SourceKind } from './embed-source';

/** What the search of the API calls that which a field names; a region is an organisation. */
const SEARCHED: Record<SourceKind, string> = {
  coalitions: 'COALITION',
  organisations: 'ORGANISATION',
  people: 'PERSON',
  themes: 'THEME',
  regions: 'ORGANISATION',
  events: '',
};

const nameField = (name: string, label: string, value: string, searched: string, hint: Html): Html =>
  html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      list="${name}-found"
      maxlength="200"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      data-search="${searched}"
      ${hint}
    />
    <datalist id="${name}-found"></datalist>`;

const marked = (isSo: boolean, mark: Html): Html => (isSo ? mark : html``);

/** The form by which a list is chosen; sent by GET to the page itself. */
export const builderForm = (choice: BuilderChoice, { limit, language, show }: EmbedOptions): Html => {
  const words = BUILDER_WORDS[language];
  const option = (value: string, text: string, isChosen: boolean, searched = '') =>
    html`<option value="${value}" data-search="${searched}" ${marked(isChosen, html` selected`)}>${text}</option>`;
  const none = html``;
  return html`<form method="get" action="embed">
    <div class="field">
      <label for="of">${words.kind}</label>
      <select id="of" name="of">
        ${SOURCE_KINDS.map((kind) => option(kind, words.kinds[kind], kind === choice.kind, SEARCHED[kind]))}
      </select>
    </div>
    <div class="field" data-for="one">
      ${nameField('slug', words.slug, choice.slug, '', html`aria-describedby="slug-hint"`)}
      <p class="hint" id="slug-hint">${words.slugHint}</p>
    </div>
    <fieldset data-for="events" aria-describedby="filter-hint">
      <legend>${words.filter}</legend>
      <p class="hint" id="filter-hint">${words.filterHint}</p>
      <div class="three">
        <div class="field">${nameField('actor', words.actor, choice.actor, 'COALITION ORGANISATION PERSON', none)}</div>
        <div class="field">${nameField('theme', words.theme, choice.theme, 'THEME', none)}</div>
        <div class="field">${nameField('region', words.region, choice.region, 'ORGANISATION', none)}</div>
      </div>
    </fieldset>
    <div class="three">
      <div class="field">
        <label for="limit">${words.limit}</label>
        <input id="limit" name="limit" type="number" min="1" max="${LARGEST_LIMIT}" value="${limit}" />
      </div>
      <div class="field">
        <label for="lang">${words.language}</label>
        <select id="lang" name="lang">
          ${[option('sv', 'Svenska', language === Language.SV), option('en', 'English', language === Language.EN)]}
        </select>
      </div>
    </div>
    <fieldset>
      <legend>${words.show}</legend>
      <input type="hidden" name="show" value="" />
      ${EMBED_PARTS.map(
        (part) =>
          html`<label class="tick"
            ><input type="checkbox" name="show" value="${part}" ${marked(show.includes(part), html` checked`)} />
            ${words.parts[part]}</label
          >`,
      )}
    </fieldset>
    <button type="submit" lang="${languageTag(language)}">${words.build}</button>
  </form>`;
};
