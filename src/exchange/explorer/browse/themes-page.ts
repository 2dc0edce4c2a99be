import { html } from '../../pages/html';
import { pageAddress } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { linkTo, pathOf } from '../links';
import { type PageKind } from '../page-kind';
import { type AnsweredPageInfo, cursorOf, nextCursor, pageLinks } from '../page-links';

interface AnsweredTheme {
  slug: string;
  name: string;
  definition: string | null;
  broader: { slug: string; name: string } | null;
}

interface Answer {
  themes: { pageInfo: AnsweredPageInfo; nodes: AnsweredTheme[] };
}

const QUERY = `query ThemesPage($after: String, $language: Language!) {
  themes(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      slug
      name(language: $language)
      definition(language: $language)
      broader { slug name(language: $language) }
    }
  }
}`;

/** All themes, by name. */
export const themesPage: PageKind<Answer> = {
  pattern: '/themes',
  place: 'themes',
  params: ['after'],
  hasTime: false,
  query: QUERY,
  variables: (asked) => ({ after: cursorOf(asked), language: asked.language }),
  write({ themes }, asked) {
    const { site, browse } = pageWords(asked.language);
    const words = browse.themes;
    return {
      title: site.themes,
      description: words.description,
      data: {
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        name: site.themes,
        url: pageAddress(asked, '/themes'),
        hasDefinedTerm: themes.nodes.map(({ slug, name }) => ({
          '@type': 'DefinedTerm',
          name,
          url: pageAddress(asked, pathOf('Theme', slug)),
        })),
      },
      main: html`<h1>${site.themes}</h1>
        <p class="lead">${words.lead}</p>
        <ul class="themes">
          ${themes.nodes.map(
            ({ slug, name, definition, broader }) =>
              html`<li>
                ${linkTo(asked, 'Theme', slug, name)}
                ${broader && html`<span class="fact">${words.broader} ${linkTo(asked, 'Theme', broader.slug, broader.name)}</span>`}
                ${definition && html`<p dir="auto">${definition}</p>`}
              </li> `,
          )}
        </ul>
        ${pageLinks(asked, nextCursor(themes.pageInfo))}`,
    };
  },
};
