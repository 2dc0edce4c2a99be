import { type CoalitionKind } from '../../../directory/coalition-kind';
import { capitalised } from '../../feeds/event-text';
import { pageWords } from '../../pages/words/words';
import { ACTOR_LINK } from '../links';
import { type PageKind } from '../page-kind';
import { cursorOf } from '../page-links';
import { ACTOR_LIST, type AnsweredActors, writeActorList } from './actor-list';
import { askedKind } from './kind-filter';
import { shownTime } from './shown-time';

interface Answer {
  coalitions: AnsweredActors<{ kind: `${CoalitionKind}`; members: { totalCount: number } }>;
}

const QUERY = `query CoalitionsPage($language: Language!, $at: DateTime, $kinds: [CoalitionKind!], $page: String) {
  coalitions(filter: { kinds: $kinds }, first: 50, after: $page) {
    ${ACTOR_LIST}
    nodes { ...ActorLink kind members(at: $at, first: 1) { totalCount } }
  }
}

${ACTOR_LINK}`;

/** All coalitions by name, each with how many members are known. */
export const coalitionsPage: PageKind<Answer> = {
  pattern: '/coalitions',
  place: 'coalitions',
  params: ['kind', 'after'],
  hasTime: false,
  query: QUERY,
  variables(asked) {
    const kind = askedKind(asked, pageWords(asked.language).kinds.CoalitionKind);
    return { language: asked.language, at: shownTime(asked), kinds: kind && [kind], page: cursorOf(asked) };
  },
  write({ coalitions }, asked) {
    const { actors, kinds, site } = pageWords(asked.language);
    const labels = kinds.CoalitionKind;
    const parts = { title: site.coalitions, description: actors.aboutCoalitions, labels };
    const row = ({ kind, members }: Answer['coalitions']['nodes'][number]) =>
      `${capitalised(labels[kind])} · ${actors.knownMembers(members.totalCount)}`;
    return writeActorList(coalitions, { ...parts, row }, asked);
  },
};
