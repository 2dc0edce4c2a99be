import { type OrganisationKind } from '../../../directory/organisation-kind';
import { capitalised } from '../../feeds/event-text';
import { pageWords } from '../../pages/words/words';
import { ACTOR_LINK } from '../links';
import { type PageKind } from '../page-kind';
import { cursorOf } from '../page-links';
import { ACTOR_LIST, type AnsweredActors, writeActorList } from './actor-list';
import { askedKind } from './kind-filter';

interface Answer {
  organisations: AnsweredActors<{ kind: `${OrganisationKind}` }>;
}

const QUERY = `query OrganisationsPage($language: Language!, $kinds: [OrganisationKind!], $page: String) {
  organisations(filter: { kinds: $kinds }, first: 50, after: $page) {
    ${ACTOR_LIST}
    nodes { ...ActorLink kind }
  }
}

${ACTOR_LINK}`;

/** All organisations by name. */
export const organisationsPage: PageKind<Answer> = {
  pattern: '/organisations',
  place: 'organisations',
  params: ['kind', 'after'],
  hasTime: false,
  query: QUERY,
  variables(asked) {
    const kind = askedKind(asked, pageWords(asked.language).kinds.OrganisationKind);
    return { language: asked.language, kinds: kind && [kind], page: cursorOf(asked) };
  },
  write({ organisations }, asked) {
    const { actors, kinds, site } = pageWords(asked.language);
    const labels = kinds.OrganisationKind;
    const parts = { title: site.organisations, description: actors.aboutOrganisations, labels };
    return writeActorList(organisations, { ...parts, row: ({ kind }) => capitalised(labels[kind]) }, asked);
  },
};
