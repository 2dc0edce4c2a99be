import { capitalised } from '../../feeds/event-text';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageHref } from '../../pages/reading';
import { feedLinks } from '../../pages/subscribe-part';
import { pageWords } from '../../pages/words/words';
import { MEETING } from '../answered-meeting';
import { ACTOR_LINK, type AnsweredActor, pathOf } from '../links';
import { type Asked, type Written } from '../page-kind';
import { cursorOf } from '../page-links';
import { CITATIONS, type SourceNotes } from '../source-notes';
import { COLLABORATORS, type WithCollaborators } from './collaborators-part';
import { type Fact, factsPart } from './facts-part';
import { MEETINGS, type WithMeetings } from './meetings-part';
import { MEMBERSHIP } from './membership-item';
import { type WithMemberships } from './memberships-part';
import { identifierFacts, nameFacts, NAMES, type WithNames } from './names-part';
import { PLACE, placeFacts, type WithPlace } from './place-facts';
import { SCHEDULE } from './schedule-text';
import { isEver, shownTime } from './shown-time';

/** What is asked of an actor of any kind. */
export type AnsweredActorPage = AnsweredActor &
  WithNames &
  WithPlace &
  WithCollaborators &
  WithMeetings &
  WithMemberships & { description: string | null };

/** The parameters beside language and day: the place in its long list, and whether that is of any time. */
export const ACTOR_PARAMS = ['after', 'ever'] as const;

/** Those of the queries of all kinds. */
export const ACTOR_VARIABLES = '$slug: String!, $language: Language!, $at: DateTime, $after: DateTime, $page: String';

export const actorVariables = (asked: Asked) => ({
  slug: asked.slug,
  language: asked.language,
  at: shownTime(asked),
  after: asked.at,
  page: cursorOf(asked),
});

/** What the queries of all kinds are made of, within an actor: `...ActorFacts`. */
export const ACTOR_FRAGMENTS = [
  `fragment ActorFacts on Actor {
  ...ActorLink
  description(language: $language)
  ...Names
  ...Place
  ...Collaborators
  ...Meetings
  ...Memberships
}`,
  ...[NAMES, PLACE, COLLABORATORS, MEETINGS, MEETING, MEMBERSHIP, SCHEDULE, ACTOR_LINK, CITATIONS],
].join('\n\n');

/** What differs between the kinds. Parts are written in the order of the page, so that its sources are numbered in it. */
interface ActorParts {
  /** The kind in words; null where there is none beside that it is a person. */
  kind: string | null;
  /** The answers to the two questions: with whom, and when next. */
  first: () => HtmlPart;
  /** Further facts of its kind, in the list of facts. */
  facts?: () => readonly Fact[];
  rest: () => HtmlPart;
  data: object;
}

function descriptionOf(
  { description, collaborators, nextMeeting }: AnsweredActorPage,
  kind: string | null,
  asked: Asked,
) {
  const { actors } = pageWords(asked.language);
  const names = collaborators.edges.slice(0, 3).map(({ node }) => node.name);
  return [
    kind && capitalised(kind),
    description?.replace(/\.$/, ''),
    names.length > 0 && `${actors.collaborators} ${names.join(', ')}`,
    nextMeeting?.when && `${actors.nextMeeting}: ${nextMeeting.when.text}`,
  ]
    .filter((part) => part)
    .join('. ');
}

/** Says that the page is of no day. */
function everPart({ __typename, slug }: AnsweredActorPage, asked: Asked): Html {
  const { actors, site } = pageWords(asked.language);
  return html`<p class="seen-on" role="status">
    ${actors.allTimes} <a href="${pageHref(asked, pathOf(__typename, slug))}">${site.showToday}</a>
  </p>`;
}

/** The page of an actor: what the two questions ask first, then all else that is known. */
export function writeActor(actor: AnsweredActorPage, parts: ActorParts, asked: Asked, notes: SourceNotes): Written {
  const { kind, first, facts, rest, data } = parts;
  const allFacts = (): Fact[] => [
    ...nameFacts(actor, asked, notes),
    ...identifierFacts(actor, asked, notes),
    ...(facts?.() ?? []),
    ...placeFacts(actor, asked, notes),
  ];
  return {
    title: actor.name,
    description: descriptionOf(actor, kind, asked) || actor.name,
    path: pathOf(actor.__typename, actor.slug),
    head: feedLinks(actor.feeds, actor.name),
    // Programs take a membership for one of today.
    data: asked.day === null && !isEver(asked) ? data : null,
    main: html`${isEver(asked) && everPart(actor, asked)}
      <h1 dir="auto">${actor.name}</h1>
      ${kind !== null && html`<p class="actor-kind">${capitalised(kind)}${notes.mark(actor.citations, 'kind')}</p>`}
      ${
        actor.description !== null &&
        html`<p class="lead">
          <span dir="auto">${actor.description}</span>${notes.mark(actor.citations, 'description')}
        </p>`
      }
      <div class="answers">${first()}</div>
      ${rest()}${factsPart(allFacts(), asked)}`,
  };
}
