import { html } from '../../pages/html';
import { type PageKind } from '../page-kind';
import { actorData, actorReference, some } from './actor-data';
import {
  ACTOR_FRAGMENTS,
  ACTOR_PARAMS,
  ACTOR_VARIABLES,
  actorVariables,
  type AnsweredActorPage,
  writeActor,
} from './actor-page';
import { collaboratorsPart } from './collaborators-part';
import { meetingsPart } from './meetings-part';
import { membershipsFragment, membershipsPart } from './memberships-part';
import { type AnsweredPosition, positionsFragment, positionsPart } from './positions-part';

interface Answer {
  person: (AnsweredActorPage & { positions: AnsweredPosition[] }) | null;
}

const QUERY = `query PersonPage(${ACTOR_VARIABLES}) {
  person(slug: $slug) {
    ...ActorFacts
    ...Positions
  }
}

${positionsFragment('Person')}

${membershipsFragment('$page')}

${ACTOR_FRAGMENTS}`;

/** A person in a public role: with whom, when next, for whom and where. */
export const personPage: PageKind<Answer> = {
  pattern: '/people/:slug',
  place: 'people',
  params: ACTOR_PARAMS,
  hasTime: true,
  query: QUERY,
  variables: actorVariables,
  write({ person }, asked, notes) {
    if (!person) return null;
    const { positions } = person;
    const plans = person.memberships.edges.map(({ node }) => node.coalition);
    const written = writeActor(
      person,
      {
        kind: null,
        first: () => html`${collaboratorsPart(person, asked, notes)}${meetingsPart(person, { plans, asked, notes })}`,
        rest: () => html`${membershipsPart(person, { asked, notes })}${positionsPart(positions, asked, notes)}`,
        data: actorData(person, asked, {
          jobTitle: some(positions.flatMap(({ title }) => title ?? [])),
          worksFor: some(positions.map(({ organisation }) => actorReference(asked, organisation!))),
        }),
      },
      asked,
      notes,
    );
    return { ...written, type: 'profile' };
  },
};
