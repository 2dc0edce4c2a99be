import { webAddress } from '../../feeds/web-address';
import { html } from '../../pages/html';
import { pageAddress, pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { ACTOR_LINK, pathOf } from '../links';
import { type Asked, type PageKind } from '../page-kind';
import { type AnsweredSource, SOURCE_FACTS, sourceFacts } from './source-facts';

interface Answer {
  source: AnsweredSource | null;
}

const QUERY = `query SourcePage($slug: String!, $language: Language!) {
  source(slug: $slug) { ...SourceFacts }
}

${SOURCE_FACTS}

${ACTOR_LINK}`;

/** Days, months and years are the same in EDTF and in ISO 8601. */
const PLAIN_DATE = /^\d{4}(-\d{2}){0,2}$/;

const jsonLdOf = (source: AnsweredSource, asked: Asked): object => ({
  '@context': 'https://schema.org',
  '@type': 'CreativeWork',
  name: source.title,
  url: pageAddress(asked, pathOf('Source', source.slug)),
  sameAs: (source.url && webAddress(source.url)) ?? undefined,
  datePublished: source.date && PLAIN_DATE.test(source.date.edtf) ? source.date.edtf : undefined,
  inLanguage: source.language ?? undefined,
  license: (source.licence && webAddress(source.licence)) ?? undefined,
  publisher: source.publisher ? { '@type': 'Organization', name: source.publisher.name } : undefined,
});

/** A source: what document it is, of when, and how it may be used. */
export const sourcePage: PageKind<Answer> = {
  pattern: '/sources/:slug',
  place: 'about',
  params: [],
  hasTime: false,
  query: QUERY,
  variables: ({ slug, language }) => ({ slug, language }),
  write({ source }, asked) {
    if (!source) return null;
    const { site, browse } = pageWords(asked.language);
    return {
      title: `${source.title} – ${site.source.toLowerCase()}`,
      description: browse.sources.description(source.title),
      path: pathOf('Source', source.slug),
      data: jsonLdOf(source, asked),
      main: html`<p class="above">${site.source}</p>
        <h1 dir="auto">${source.title}</h1>
        ${sourceFacts(source, asked)}
        <p><a href="${pageHref(asked, '/about')}#sources">${browse.sources.all}</a></p>`,
    };
  },
};
