import { html, type Html } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { searchForm } from '../../pages/search-form';
import { pageWords } from '../../pages/words/words';
import { BadUserInput, quote } from '../../../shared/errors';
import { type Linked, LINKED } from '../collections';
import { linkTo } from '../links';
import { type Asked, type PageKind } from '../page-kind';
import { type AnsweredPageInfo, cursorOf, nextCursor, pageLinks } from '../page-links';

interface Edge {
  matched: string;
  node: {
    __typename: Linked;
    slug?: string;
    eventSlug?: string | null;
    name?: string;
    title?: string;
    when?: { text: string } | null;
    date?: { text: string } | null;
  };
}

interface Answer {
  search: { totalCount: number; pageInfo: AnsweredPageInfo; edges: Edge[] };
}

const QUERY = `query SearchPage($query: String!, $types: [SearchType!], $after: String, $language: Language!) {
  search(query: $query, types: $types, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      matched
      node {
        __typename
        ... on Actor { slug name(language: $language) }
        ... on Theme { slug name(language: $language) }
        ... on Event { eventSlug: slug title(language: $language) when { text(language: $language) } }
        ... on Source { slug title date { text(language: $language) } }
      }
    }
  }
}`;

const wantedOf = ({ params }: Asked): string => (params.get('q') ?? '').trim();

/** What `type` says: one of the names of the types, in small letters. */
const typeOf = ({ params }: Asked): Linked | null => {
  const given = params.get('type');
  if (!given) return null;
  const type = LINKED.find((each) => each.toLowerCase() === given.toLowerCase());
  const known = LINKED.map((each) => each.toLowerCase()).join(', ');
  if (!type) throw new BadUserInput(`type: expected one of ${known}, got ${quote(given)}.`);
  return type;
};

const hitPart = (asked: Asked, { matched, node }: Edge): Html => {
  const { search } = pageWords(asked.language).browse;
  const slug = node.slug ?? node.eventSlug;
  const name = node.name ?? node.title ?? matched;
  const date = (node.when ?? node.date)?.text;
  return html`<li>
    <span class="kind">${search.types[node.__typename]}</span>
    ${slug ? linkTo(asked, node.__typename, slug, name) : html`<bdi>${name}</bdi>`}
    ${date && html`<span class="fact">${date}</span>`}
    ${matched !== name && html`<span class="fact">${search.matched} <bdi>${matched}</bdi></span>`}
  </li> `;
};

/** The kinds as links, so that each has its address. */
const filterPart = (asked: Asked, wanted: string, type: Linked | null): Html => {
  const { search } = pageWords(asked.language).browse;
  const link = (each: Linked | null, name: string): Html => {
    const href = pageHref(asked, '/search', [
      ['q', wanted],
      ['type', each?.toLowerCase() ?? null],
    ]);
    return html`<li><a href="${href}" ${each === type && html`aria-current="true"`}>${name}</a></li> `;
  };
  return html`<nav class="filter" aria-label="${search.filter}">
    <ul>
      ${link(null, search.all)}${LINKED.map((each) => link(each, search.filters[each]))}
    </ul>
  </nav>`;
};

const nothingPart = (asked: Asked, wanted: string): Html => {
  const { browse, site } = pageWords(asked.language);
  const lists = ['organisations', 'coalitions', 'people', 'themes'] as const;
  return html`<p class="lead" role="status"><span dir="auto">${browse.search.nothingFound(wanted)}</span></p>
    <ul>
      ${browse.search.advice.map((each) => html`<li>${each}</li> `)}
    </ul>
    <ul class="formats">
      ${lists.map((each) => html`<li><a href="${pageHref(asked, `/${each}`)}">${site[each]}</a></li> `)}
    </ul>`;
};

const resultPart = (asked: Asked, { search }: Answer): Html => {
  const { search: words } = pageWords(asked.language).browse;
  const [wanted, type] = [wantedOf(asked), typeOf(asked)];
  if (wanted === '') return html`<p class="lead">${words.hint}</p>`;
  const params: [string, string | null][] = [
    ['q', wanted],
    ['type', type?.toLowerCase() ?? null],
  ];
  return html`${filterPart(asked, wanted, type)}
  ${
    search.edges.length === 0
      ? nothingPart(asked, wanted)
      : html`<h2 class="count">${words.hits(search.totalCount)}</h2>
          <ol class="hits">
            ${search.edges.map((edge) => hitPart(asked, edge))}
          </ol>`
  }
  ${pageLinks(asked, nextCursor(search.pageInfo), { params })}`;
};

/** What has a name like the one that is looked for, best first. */
export const searchPage: PageKind<Answer> = {
  pattern: '/search',
  place: null,
  params: ['q', 'type', 'after'],
  hasTime: true,
  hasSearch: true,
  query: QUERY,
  variables(asked) {
    const type = typeOf(asked);
    return {
      query: wantedOf(asked),
      types: type && [type.toUpperCase()],
      after: cursorOf(asked),
      language: asked.language,
    };
  },
  write(answer, asked) {
    const { search } = pageWords(asked.language).browse;
    const wanted = wantedOf(asked);
    return {
      title: wanted === '' ? search.title : search.titleOf(wanted),
      description: search.description,
      head: html`<meta name="robots" content="noindex" /> `,
      main: html`<h1>${search.title}</h1>
        ${searchForm(asked, { value: wanted, isLarge: true })}
        ${asked.day !== null && html`<p class="fact">${search.anyDay}</p>`} ${resultPart(asked, answer)}`,
    };
  },
};
