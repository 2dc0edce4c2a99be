import { html, type Html } from '../../pages/html';
import { pageAddress, pageHref } from '../../pages/reading';
import { searchForm } from '../../pages/search-form';
import { feedLinks } from '../../pages/subscribe-part';
import { pageWords } from '../../pages/words/words';
import { languageTag } from '../../../shared/language';
import { type AnsweredMeeting, MEETING } from '../answered-meeting';
import { feedsIn } from '../feeds-in';
import { type AnsweredHub, BUSIEST, busiestPart } from './busiest-part';
import { ACTOR_LINK, linkTo } from '../links';
import { meetingList } from './meeting-list';
import { type Asked, type PageKind } from '../page-kind';
import { CITATIONS } from '../source-notes';
import { waysPart } from './ways-part';

const COUNTED = {
  organisations: '/organisations',
  coalitions: '/coalitions',
  people: '/people',
  events: '/calendar',
  sources: '/about',
} as const;

type Counted = keyof typeof COUNTED;

interface Answer extends Record<Counted, { totalCount: number }> {
  upcoming: AnsweredMeeting[];
  network: { nodes: { edges: AnsweredHub[] } };
  themes: { nodes: { slug: string; name: string }[] };
}

const QUERY = `query StartPage($at: DateTime, $language: Language!) {
  upcoming(after: $at, first: 8) { ...Meeting }
  network(at: $at, first: 8) { ...Busiest }
  organisations(first: 1) { totalCount }
  coalitions(first: 1) { totalCount }
  people(first: 1) { totalCount }
  events(first: 1) { totalCount }
  sources(first: 1) { totalCount }
  themes(first: 30) { nodes { slug name(language: $language) } }
}

${BUSIEST}

${MEETING}

${ACTOR_LINK}

${CITATIONS}`;

const jsonLdOf = (asked: Asked): object => {
  const { start } = pageWords(asked.language).browse;
  const ever = { ...asked, day: null };
  const search = pageAddress(ever, '/search');
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Samverkan',
    description: start.description,
    url: pageAddress(ever, '/'),
    inLanguage: languageTag(asked.language),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${search}${search.includes('?') ? '&' : '?'}q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
};

const numbersPart = (answer: Answer, asked: Asked): Html => {
  const { start } = pageWords(asked.language).browse;
  const tag = languageTag(asked.language);
  return html`<section class="numbers" aria-labelledby="numbers">
    <h2 id="numbers">${start.numbers}</h2>
    <ul>
      ${(Object.entries(COUNTED) as [Counted, string][]).map(([key, path]) => {
        const { totalCount } = answer[key];
        return html`<li>
          <a href="${pageHref(asked, path)}"
            ><strong>${totalCount.toLocaleString(tag)}</strong> ${start.counted[key](totalCount)}</a
          >
        </li> `;
      })}
    </ul>
  </section>`;
};

const themesPart = ({ themes }: Answer, asked: Asked): Html | null => {
  const { site } = pageWords(asked.language);
  if (themes.nodes.length === 0) return null;
  return html`<section aria-labelledby="themes">
    <h2 id="themes"><a href="${pageHref(asked, '/themes')}">${site.themes}</a></h2>
    <ul class="chips">
      ${themes.nodes.map(({ slug, name }) => html`<li>${linkTo(asked, 'Theme', slug, name)}</li> `)}
    </ul>
  </section>`;
};

/** The first page: search, what meets next, who works with whom, and the ways in. */
export const startPage: PageKind<Answer> = {
  pattern: '/',
  place: null,
  params: [],
  hasTime: true,
  hasSearch: true,
  query: QUERY,
  variables: ({ at, language }) => ({ at, language }),
  write(answer, asked, notes) {
    const { start } = pageWords(asked.language).browse;
    return {
      title: start.title,
      description: start.description,
      head: feedLinks(feedsIn(asked, 'events'), start.wholeCalendar),
      data: jsonLdOf(asked),
      main: html`<div class="hero">
          <h1>Samverkan</h1>
          <p class="lead">${start.lead}</p>
          ${searchForm(asked, { isLarge: true })}
        </div>
        <div class="questions">
          <section aria-labelledby="meetings">
            <h2 id="meetings">${start.whoMeets}</h2>
            ${answer.upcoming.length > 0 ? meetingList(answer.upcoming, asked, notes) : html`<p>${start.nothing}</p>`}
            <p><a href="${pageHref(asked, '/calendar')}">${start.wholeCalendar}</a></p>
          </section>
          <section class="ties" aria-labelledby="ties">
            <h2 id="ties">${start.whoWorks}</h2>
            ${busiestPart(answer.network.nodes.edges, asked, notes)}
            <p><a href="${pageHref(asked, '/network')}">${start.wholeNetwork}</a></p>
          </section>
          ${numbersPart(answer, asked)} ${themesPart(answer, asked)}
        </div>
        <section aria-labelledby="ways">
          <h2 id="ways">${start.waysIn}</h2>
          ${waysPart(asked, start.ways)}
        </section>`,
    };
  },
};
