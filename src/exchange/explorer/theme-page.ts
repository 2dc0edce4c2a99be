import { html } from '../pages/html';
import { pageHref } from '../pages/reading';
import { pageWords } from '../pages/words/words';
import { ACTOR_LINK, actorLink, type AnsweredActor, linkTo, pathOf } from './links';
import { type PageKind } from './page-kind';

interface Answer {
  theme: {
    slug: string;
    name: string;
    definition: string | null;
    broader: { slug: string; name: string } | null;
  } | null;
  coalitions: { totalCount: number; nodes: AnsweredActor[] };
}

const QUERY = `query ThemePage($slug: String!, $language: Language!) {
  theme(slug: $slug) {
    slug
    name(language: $language)
    definition(language: $language)
    broader { slug name(language: $language) }
  }
  coalitions(filter: { themes: [$slug] }, first: 100) {
    totalCount
    nodes { ...ActorLink }
  }
}

${ACTOR_LINK}`;

export const themePage: PageKind<Answer> = {
  pattern: '/themes/:slug',
  place: 'themes',
  params: [],
  hasTime: false,
  query: QUERY,
  variables: ({ slug, language }) => ({ slug, language }),
  write({ theme, coalitions }, asked) {
    if (!theme) return null;
    const { site } = pageWords(asked.language);
    return {
      title: theme.name,
      description: theme.definition ?? theme.name,
      path: pathOf('Theme', theme.slug),
      main: html`<h1 dir="auto">${theme.name}</h1>
        ${theme.definition && html`<p class="lead" dir="auto">${theme.definition}</p>`}
        ${theme.broader && html`<p>${linkTo(asked, 'Theme', theme.broader.slug, theme.broader.name)}</p>`}
        <section aria-labelledby="coalitions">
          <h2 id="coalitions">${site.coalitions}</h2>
          <ul class="plain">
            ${coalitions.nodes.map((each) => html`<li>${actorLink(asked, each)}</li> `)}
          </ul>
          <p><a href="${pageHref(asked, '/network', [['theme', theme.slug]])}">${site.network}</a></p>
        </section>`,
    };
  },
};
