import { html } from '../pages/html';
import { page } from '../pages/page';
import { searchForm } from '../pages/search-form';
import { pageWords } from '../pages/words/words';
import { type Context } from '../../shared/context';
import { type Linked } from './collections';
import { linkTo } from './links';
import { type Asked } from './page-kind';
import { decoded } from './read-asked';
import { dataOf, type RunQuery } from './run-query';

interface Answer {
  search: {
    nodes: { __typename: Linked; slug?: string; eventSlug?: string | null; name?: string; title?: string }[];
  };
}

const QUERY = `query LikeThis($query: String!, $language: Language!) {
  search(query: $query, first: 5) {
    nodes {
      __typename
      ... on Actor { slug name(language: $language) }
      ... on Theme { slug name(language: $language) }
      ... on Event { eventSlug: slug title(language: $language) }
      ... on Source { slug title }
    }
  }
}`;

/** What an address may have meant, as words: its last segment, without what it ends with. */
export const wantedBy = ({ path }: Pick<Asked, 'path'>): string => {
  const segment = path.split('/').filter(Boolean).at(-1) ?? '';
  return decoded(segment)
    .replace(/\.[a-z]{1,8}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
};

/** Says that nothing is at an address, and what is called almost so. */
export const writeUnknownPage = async (asked: Asked, context: Context, run: RunQuery): Promise<string> => {
  const { language, base } = asked;
  const words = pageWords(language);
  const wanted = wantedBy(asked);
  const variables = { query: wanted, language };
  const found = wanted === '' ? [] : (dataOf(await run({ text: QUERY, variables }, context)) as Answer).search.nodes;
  const named = found.flatMap(({ __typename: type, slug, eventSlug, name, title }) => {
    const key = slug ?? eventSlug;
    const kind = words.browse.search.types[type];
    return key ? [html`${linkTo(asked, type, key, name ?? title ?? key)} <span class="fact">${kind}</span>`] : [];
  });
  return page({
    title: words.notFound,
    description: words.notFoundAdvice,
    ...{ language, base, day: asked.day },
    address: null,
    hasSearch: true,
    head: html`<meta name="robots" content="noindex" /> `,
    main: html`<h1>${words.notFound}</h1>
      <p class="lead">${words.notFoundAdvice}</p>
      ${searchForm(asked, { value: wanted, isLarge: true })}
      ${
        named.length > 0 &&
        html`<h2>${words.site.didYouMean}</h2>
          <ul class="plain">
            ${named.map((each) => html`<li>${each}</li> `)}
          </ul>`
      }`,
  });
};
