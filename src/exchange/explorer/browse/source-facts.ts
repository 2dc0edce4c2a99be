import { type SourceKind } from '../../../directory/source-kind';
import { languageTag, type Language } from '../../../shared/language';
import { capitalised } from '../../feeds/event-text';
import { webAddress } from '../../feeds/web-address';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';

/** A source, as SOURCE_FACTS asks for it. */
export interface AnsweredSource {
  slug: string;
  title: string;
  kind: `${SourceKind}`;
  date: { text: string; edtf: string } | null;
  dateBasis: 'STATED' | 'INFERRED' | null;
  dateNote: string | null;
  publisher: AnsweredActor | null;
  url: string | null;
  licence: string | null;
  language: string | null;
}

/** What a page asks for to tell what a source is: `source { ...SourceFacts }`, beside ACTOR_LINK. */
export const SOURCE_FACTS = `fragment SourceFacts on Source {
  slug
  title
  kind
  date { text(language: $language) edtf }
  dateBasis
  dateNote
  publisher { ...ActorLink }
  url
  licence
  language
}`;

/** The name of a language by its tag (BCP 47); the tag where nobody knows its name. */
const languageName = (tag: string, language: Language): string => {
  try {
    return new Intl.DisplayNames([languageTag(language)], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const addressPart = (url: string): Html => {
  const address = webAddress(url);
  return address === null
    ? html`<span dir="auto">${url}</span>`
    : html`<a href="${address}" rel="nofollow noopener">${address}</a>`;
};

/** The date of a source and, where it is inferred, how. */
export const sourceDate = ({ date, dateBasis, dateNote }: AnsweredSource, { language }: Asked): HtmlPart => {
  const { sources } = pageWords(language).browse;
  if (date === null) return sources.unknownDate;
  const basis = dateBasis === 'INFERRED' && html` <span class="fact">(${sources.inferredDate})</span>`;
  return html`${date.text}${basis}${dateNote && html`<br /><span class="fact" dir="auto">${dateNote}</span>`}`;
};

/** All that is known of a source, and what is not. */
export const sourceFacts = (source: AnsweredSource, asked: Asked): Html => {
  const { browse, kinds } = pageWords(asked.language);
  const { sources } = browse;
  const facts: [label: string, fact: HtmlPart][] = [
    [sources.kind, capitalised(kinds.SourceKind[source.kind])],
    [sources.date, sourceDate(source, asked)],
    [sources.publisher, source.publisher ? actorLink(asked, source.publisher) : sources.unknownPublisher],
    [sources.address, source.url === null ? sources.unknownAddress : addressPart(source.url)],
    [sources.licence, source.licence === null ? sources.unknownLicence : html`<bdi>${source.licence}</bdi>`],
    [sources.language, source.language && languageName(source.language, asked.language)],
  ];
  return html`<dl>
    ${facts.map(
      ([label, fact]) =>
        fact &&
        html`<div>
          <dt>${label}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;
};
