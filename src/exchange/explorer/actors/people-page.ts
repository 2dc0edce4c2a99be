import { html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { ACTOR_LINK, actorLink, type AnsweredActor } from '../links';
import { type PageKind } from '../page-kind';
import { cursorOf } from '../page-links';
import { ACTOR_LIST, type AnsweredActors, writeActorList } from './actor-list';

interface Answer {
  people: AnsweredActors<{ positions: { title: string | null; organisation: AnsweredActor }[] }>;
}

const QUERY = `query PeoplePage($language: Language!, $page: String) {
  people(first: 50, after: $page) {
    ${ACTOR_LIST}
    nodes { ...ActorLink positions { title organisation { ...ActorLink } } }
  }
}

${ACTOR_LINK}`;

/** All people by name, each with their positions. */
export const peoplePage: PageKind<Answer> = {
  pattern: '/people',
  place: 'people',
  params: ['after'],
  hasTime: false,
  query: QUERY,
  variables: (asked) => ({ language: asked.language, page: cursorOf(asked) }),
  write({ people }, asked) {
    const { actors, site } = pageWords(asked.language);
    const parts = { title: site.people, description: actors.aboutPeople, labels: null };
    const row = ({ positions }: Answer['people']['nodes'][number]) =>
      positions.length > 0 &&
      positions.map(
        ({ title, organisation }, at) =>
          html`${at > 0 && '; '}${title !== null && html`<span dir="auto">${title}</span>, `}${actorLink(asked, organisation)}`,
      );
    return writeActorList(people, { ...parts, row }, asked);
  },
};
