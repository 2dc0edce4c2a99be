import { type OrganisationKind } from '../../../directory/organisation-kind';
import { html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
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
  organisation:
    | (AnsweredActorPage & {
        kind: `${OrganisationKind}`;
        classification: string | null;
        positions: AnsweredPosition[];
      })
    | null;
}

const QUERY = `query OrganisationPage(${ACTOR_VARIABLES}) {
  organisation(slug: $slug) {
    kind
    classification
    ...ActorFacts
    ...Positions
  }
}

${positionsFragment('Organisation')}

${membershipsFragment('$page')}

${ACTOR_FRAGMENTS}`;

/** An organisation: with whom it works, when it meets next, in what it takes part. */
export const organisationPage: PageKind<Answer> = {
  pattern: '/organisations/:slug',
  place: 'organisations',
  params: ACTOR_PARAMS,
  hasTime: true,
  query: QUERY,
  variables: actorVariables,
  write({ organisation }, asked, notes) {
    if (!organisation) return null;
    const { actors, kinds } = pageWords(asked.language);
    const plans = organisation.memberships.edges.map(({ node }) => node.coalition);
    const { classification, partOf } = organisation;
    return writeActor(
      organisation,
      {
        kind: kinds.OrganisationKind[organisation.kind],
        first: () =>
          html`${collaboratorsPart(organisation, asked, notes)}${meetingsPart(organisation, { plans, asked, notes })}`,
        facts: () => [
          [
            actors.classification,
            classification !== null &&
              html`<span dir="auto">${classification}</span>${notes.mark(organisation.citations, 'classification')}`,
          ],
        ],
        rest: () =>
          html`${membershipsPart(organisation, { asked, notes })}${positionsPart(organisation.positions, asked, notes)}`,
        data: actorData(organisation, asked, {
          parentOrganization: some(partOf.map(({ whole }) => actorReference(asked, whole))),
        }),
      },
      asked,
      notes,
    );
  },
};
