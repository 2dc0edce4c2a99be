import { capitalised } from '../../feeds/event-text';
import { html, type Html } from '../../pages/html';
import { pageAddress } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { ACTOR_LINK, actorLink, linkTo, pathOf } from '../links';
import { type Asked, type PageKind } from '../page-kind';
import { type AnsweredPageInfo, cursorOf, nextCursor, pageLinks } from '../page-links';
import { type AnsweredSource, SOURCE_FACTS, sourceDate } from './source-facts';
import { waysPart } from './ways-part';

interface Answer {
  sources: { totalCount: number; pageInfo: AnsweredPageInfo; nodes: AnsweredSource[] };
}

const QUERY = `query AboutPage($after: String, $language: Language!) {
  sources(first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...SourceFacts }
  }
}

${SOURCE_FACTS}

${ACTOR_LINK}`;

/** Files with all that is known, and their types. */
const DOWNLOADS = [
  ['/network.gexf', 'application/gexf+xml'],
  ['/network.graphml', 'application/graphml+xml'],
  ['/network-nodes.csv', 'text/csv'],
  ['/network-edges.csv', 'text/csv'],
  ['/feeds/events.ics', 'text/calendar'],
] as const;

const jsonLdOf = (asked: Asked, sources: readonly AnsweredSource[]): object => {
  const { start, about } = pageWords(asked.language).browse;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Samverkan',
    description: `${start.description} ${about.description}`,
    url: pageAddress(asked, '/about'),
    inLanguage: ['sv', 'en'],
    isAccessibleForFree: true,
    isBasedOn: sources.map(({ slug, title }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: pageAddress(asked, pathOf('Source', slug)),
    })),
    distribution: DOWNLOADS.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: asked.base + path,
      encodingFormat,
    })),
  };
};

const sourcePart = (source: AnsweredSource, asked: Asked): Html => {
  const { browse, kinds } = pageWords(asked.language);
  const { sources } = browse;
  return html`<li>
    ${linkTo(asked, 'Source', source.slug, source.title)}
    <p class="fact">
      ${capitalised(kinds.SourceKind[source.kind])} · ${sources.date}:
      ${sourceDate({ ...source, dateNote: null }, asked)}${
        source.publisher && html` · ${actorLink(asked, source.publisher)}`
      }
      · ${sources.licence}: <bdi>${source.licence ?? sources.unknownLicence}</bdi>
    </p>
  </li> `;
};

/** What the data are, how certain, from where, and how to take them away. */
export const aboutPage: PageKind<Answer> = {
  pattern: '/about',
  place: 'about',
  params: ['after'],
  hasTime: false,
  query: QUERY,
  variables: (asked) => ({ after: cursorOf(asked), language: asked.language }),
  write({ sources }, asked) {
    const { site, browse } = pageWords(asked.language);
    const { about } = browse;
    return {
      title: site.about,
      description: about.description,
      data: jsonLdOf(asked, sources.nodes),
      main: html`<h1>${site.about}</h1>
        <p class="lead">${about.lead}</p>
        <section aria-labelledby="what">
          <h2 id="what">${about.what}</h2>
          ${about.whatText.map((each) => html`<p>${each}</p> `)}
        </section>
        <section aria-labelledby="certainty">
          <h2 id="certainty">${about.certainty}</h2>
          <dl>
            ${about.certaintyTerms.map(
              ([term, meaning]) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${meaning}</dd>
                </div> `,
            )}
          </dl>
        </section>
        <section aria-labelledby="current">
          <h2 id="current">${about.current}</h2>
          <p>${about.currentText}</p>
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">${about.sources}</h2>
          <p>${about.sourcesText(sources.totalCount)}</p>
          <ul class="hits">
            ${sources.nodes.map((each) => sourcePart(each, asked))}
          </ul>
          ${pageLinks(asked, nextCursor(sources.pageInfo), { id: 'sources' })}
        </section>
        <section aria-labelledby="take">
          <h2 id="take">${about.take}</h2>
          ${waysPart(asked, about.ways)}
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">${about.keys}</h2>
          <p>${about.keysText}</p>
          <p class="slash-key" hidden>
            <label><input type="checkbox" /> ${about.slashKey}</label>
          </p>
        </section>`,
    };
  },
};
