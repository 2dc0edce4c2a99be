import { html, type Html, type HtmlPart } from '../../pages/html';
import { hereOf, pageAddress, pageHref } from '../../pages/reading';
import { feedLinks } from '../../pages/subscribe-part';
import { pageWords } from '../../pages/words/words';
import { type AnsweredMeeting, MEETING } from '../answered-meeting';
import { feedsIn } from '../feeds-in';
import { ACTOR_LINK, actorLink, type AnsweredActor, linkTo, pathOf } from '../links';
import { meetingList } from './meeting-list';
import { type Asked, type PageKind } from '../page-kind';
import { type AnsweredPageInfo, cursorOf, nextCursor, pageLinks } from '../page-links';
import { CITATIONS } from '../source-notes';

interface AnsweredTheme {
  slug: string;
  name: string;
}

interface Answer {
  theme: (AnsweredTheme & { definition: string | null; broader: AnsweredTheme | null }) | null;
  narrower: { nodes: AnsweredTheme[] };
  coalitions: {
    pageInfo: AnsweredPageInfo;
    nodes: AnsweredActor[];
  };
  upcoming: AnsweredMeeting[];
}

const QUERY = `query ThemePage($slug: String!, $at: DateTime, $after: String, $language: Language!) {
  theme(slug: $slug) {
    slug
    name(language: $language)
    definition(language: $language)
    broader { slug name(language: $language) }
  }
  narrower: themes(filter: { broader: $slug }, first: 100) {
    nodes { slug name(language: $language) }
  }
  coalitions(filter: { themes: [$slug] }, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ...ActorLink }
  }
  upcoming(themes: [$slug], after: $at, first: 20) { ...Meeting }
}

${MEETING}

${ACTOR_LINK}

${CITATIONS}`;

const jsonLdOf = ({ slug, name, definition }: NonNullable<Answer['theme']>, asked: Asked): object => {
  const ever = { ...asked, day: null };
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name,
    description: definition ?? undefined,
    termCode: slug,
    url: pageAddress(ever, pathOf('Theme', slug)),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: pageWords(asked.language).site.themes,
      url: pageAddress(ever, '/themes'),
    },
  };
};

const linksPart = (asked: Asked, heading: string, themes: readonly AnsweredTheme[]): HtmlPart =>
  themes.length > 0 &&
  html`<p class="fact">
    ${heading}: ${themes.map(({ slug, name }, at) => html`${at > 0 && ', '}${linkTo(asked, 'Theme', slug, name)}`)}
  </p>`;

const coalitionsPart = (asked: Asked, slug: string, { nodes, pageInfo }: Answer['coalitions']): Html => {
  const { themes } = pageWords(asked.language).browse;
  return html`<section aria-labelledby="coalitions">
    <h2 id="coalitions">${themes.coalitions}</h2>
    ${
      nodes.length === 0
        ? html`<p>${themes.noCoalitions}</p>`
        : html`<ul class="plain">
              ${nodes.map((each) => html`<li>${actorLink(asked, each)}</li> `)}
            </ul>
            <p><a href="${pageHref(asked, '/network', [['theme', slug]])}">${themes.inNetwork}</a></p>`
    }
    ${pageLinks(asked, nextCursor(pageInfo), { id: 'coalitions' })}
  </section>`;
};

/** A theme: what it covers, which coalitions work with it, and what meets about it. */
export const themePage: PageKind<Answer> = {
  pattern: '/themes/:slug',
  place: 'themes',
  params: ['after'],
  hasTime: true,
  query: QUERY,
  variables: (asked) => ({ slug: asked.slug, at: asked.at, after: cursorOf(asked), language: asked.language }),
  write({ theme, narrower, coalitions, upcoming }, asked, notes) {
    if (!theme) return null;
    const { site, browse } = pageWords(asked.language);
    const { themes } = browse;
    const feeds = feedsIn(asked, `themes/${encodeURIComponent(theme.slug)}`);
    return {
      title: `${theme.name} – ${site.themes.toLowerCase()}`,
      description: theme.definition ?? `${theme.name}: ${themes.coalitions}, ${themes.upcoming}`,
      path: pathOf('Theme', theme.slug),
      head: feedLinks(feeds, theme.name),
      data: jsonLdOf(theme, asked),
      main: html`<h1 dir="auto">${theme.name}</h1>
        <p class="lead" dir="auto">${theme.definition ?? themes.noDefinition}</p>
        ${linksPart(asked, themes.broader, theme.broader ? [theme.broader] : [])}
        ${linksPart(asked, themes.narrower, narrower.nodes)}
        <section aria-labelledby="upcoming">
          <h2 id="upcoming">${themes.upcoming}</h2>
          ${upcoming.length > 0 ? meetingList(upcoming, asked, notes) : html`<p>${themes.noUpcoming}</p>`}
        </section>
        ${coalitionsPart(asked, theme.slug, coalitions)}
        <section aria-labelledby="follow">
          <h2 id="follow">${themes.follow}</h2>
          <ul class="formats">
            <li><a href="${hereOf(feeds.html)}">${themes.followAll}</a></li>
            <li><a type="text/calendar" href="${feeds.webcal}">iCalendar</a></li>
            <li><a type="application/atom+xml" href="${hereOf(feeds.atom)}">Atom</a></li>
            <li><a type="application/feed+json" href="${hereOf(feeds.json)}">JSON Feed</a></li>
          </ul>
        </section>`,
    };
  },
};
