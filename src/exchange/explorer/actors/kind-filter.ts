import { BadUserInput, quote } from '../../../shared/errors';
import { capitalised } from '../../feeds/event-text';
import { html, type Html } from '../../pages/html';
import { readingFields } from '../../pages/search-form';
import { hereOf } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';

/** What kinds are called, by their value. */
export type KindLabels = Readonly<Record<string, string>>;

/** The kind that `?kind=` asks for, null for all. BAD_USER_INPUT for what is none. */
export function askedKind<Labels extends KindLabels>({ params }: Asked, labels: Labels): keyof Labels | null {
  const kind = params.get('kind');
  if (kind === null || kind === '') return null;
  if (!Object.hasOwn(labels, kind))
    throw new BadUserInput(`kind: expected one of ${Object.keys(labels).join(', ')}, got ${quote(kind)}.`);
  return kind;
}

/** Chooses the kind that a list shows. */
export function kindFilter(labels: KindLabels, asked: Asked): Html {
  const { actors, kind: label, site } = pageWords(asked.language);
  const chosen = askedKind(asked, labels);
  const options = Object.entries(labels).sort(([, one], [, other]) => one.localeCompare(other, 'sv'));
  return html`<form class="kinds" action="${hereOf(asked.base + asked.path)}">
    ${readingFields(asked)}
    <label
      >${label}
      <select name="kind">
        <option value="">${actors.allKinds}</option>
        ${options.map(
          ([value, text]) =>
            html`<option value="${value}" ${value === chosen && html` selected`}>${capitalised(text)}</option> `,
        )}
      </select>
    </label>
    <button>${site.show}</button>
  </form>`;
}
