import { ORGANISATION_NUMBER } from '../../../directory/identifier.rules';
import { type NameKind } from '../../../directory/name-kind';
import { Language, languageTag } from '../../../shared/language';
import { capitalised } from '../../feeds/event-text';
import { html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { type Fact } from './facts-part';
import { identifierAddress } from './identifier-address';

interface AnsweredName {
  text: string;
  kind: `${NameKind}`;
  language: `${Language}`;
  period: { text: string } | null;
  citations: AnsweredCitation[];
}

interface AnsweredIdentifier {
  scheme: string;
  value: string;
  citations: AnsweredCitation[];
}

export interface WithNames {
  name: string;
  names: AnsweredName[];
  identifiers: AnsweredIdentifier[];
}

/** What an actor is called, and the keys that others know it by. */
export const NAMES = `fragment Names on Actor {
  name(language: $language)
  names { text kind language period { text(language: $language) } citations { ...Citations } }
  identifiers { scheme value citations { ...Citations } }
}`;

const item = (part: HtmlPart): HtmlPart => html`<li>${part}</li> `;
const list = (items: readonly HtmlPart[]): HtmlPart =>
  html`<ul>
    ${items.map(item)}
  </ul>`;

/** Each kind of name in a fact of its own, in the order of the names. Even the name above stands here, with who says so. */
export function nameFacts({ names }: WithNames, asked: Asked, notes: SourceNotes): Fact[] {
  const { NameKind } = pageWords(asked.language).kinds;
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  const part = ({ text, language, period, citations }: AnsweredName) =>
    html`<span lang="${languageTag(Language[language])}" dir="auto">${text}</span
      >${period && html`, <bdi>${period.text}</bdi>`}${notes.mark(citations)}`;
  return kinds.map((kind): Fact => [
    capitalised(NameKind[kind]),
    list(names.filter((name) => name.kind === kind).map(part)),
  ]);
}

const valueText = ({ scheme, value }: AnsweredIdentifier): string =>
  scheme === ORGANISATION_NUMBER ? `${value.slice(0, 6)}-${value.slice(6)}` : value;

/** Each identifier in a fact, with a link where its scheme has addresses. */
export const identifierFacts = ({ identifiers }: WithNames, asked: Asked, notes: SourceNotes): Fact[] =>
  identifiers.map((identifier): Fact => {
    const { scheme, value, citations } = identifier;
    const address = identifierAddress(scheme, value);
    const text = html`<bdi>${valueText(identifier)}</bdi>`;
    const { schemes } = pageWords(asked.language).actors;
    return [
      Object.hasOwn(schemes, scheme) ? schemes[scheme] : scheme,
      html`${address === null ? text : html`<a href="${address}" rel="nofollow noopener">${text}</a>`}${notes.mark(citations)}`,
    ];
  });
