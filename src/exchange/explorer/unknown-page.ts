import { html } from '../pages/html';
import { page } from '../pages/page';
import { pageWords } from '../pages/words/words';
import { type Context } from '../../shared/context';
import { dataOf, type RunQuery } from './answer-page';
import { linkTo, type Linked } from './links';
import { type Asked } from './page-kind';

/** Of an event the slug may be null, of a source and an event there is a title. */
interface Found {
  __typename: Linked;
  slug?: string;
  eventSlug?: string | null;
  name?: string;
  title?: string;
}

interface Answer {
  search: { nodes: Found[] };
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

/** Says that nothing is at an address, and what is called almost so. */
export const writeUnknownPage = async (asked: Asked, context: Context, run: RunQuery): Promise<string> => {
  const { language, base } = asked;
  const words = pageWords(language);
  const wanted = asked.slug
    .replace(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 100);
  const variables = { query: wanted, language };
  const found = wanted === '' ? [] : (dataOf(await run({ text: QUERY, variables }, context)) as Answer).search.nodes;
  const named = found.flatMap(({ __typename, slug, eventSlug, name, title }) => {
    const [key, text] = [slug ?? eventSlug, name ?? title];
    return key && text ? [{ __typename, slug: key, name: text }] : [];
  });
  return page({
    title: words.notFound,
    description: words.notFoundAdvice,
    ...{ language, base, day: asked.day },
    address: null,
    head: html`<meta name="robots" content="noindex" /> `,
    main: html`<h1>${words.notFound}</h1>
      <p class="lead">${words.notFoundAdvice}</p>
      ${
        named.length > 0 &&
        html`<h2>${words.site.didYouMean}</h2>
          <ul class="plain">
            ${named.map((each) => html`<li>${linkTo(asked, each.__typename, each.slug, each.name)}</li> `)}
          </ul>`
      }`,
  });
};
