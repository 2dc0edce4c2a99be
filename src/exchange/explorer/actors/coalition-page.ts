import { type CoalitionKind } from '../../../directory/coalition-kind';
import { html } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type PageKind } from '../page-kind';
import { ACTIVITIES, activitiesPart, type WithActivities } from './activities-part';
import { actorData, actorReference, some, takingPart } from './actor-data';
import {
  ACTOR_FRAGMENTS,
  ACTOR_PARAMS,
  ACTOR_VARIABLES,
  actorVariables,
  type AnsweredActorPage,
  writeActor,
} from './actor-page';
import { AIMS, mandatesPart, purposesPart, type WithAims } from './aims-part';
import { collaboratorsPart } from './collaborators-part';
import { meetingsPart } from './meetings-part';
import { MEMBERS, membersPart, type WithMembers } from './members-part';
import { membershipsFragment, membershipsPart } from './memberships-part';
import { type AnsweredSchedule } from './schedule-text';
import { SERIES, seriesPart, type WithSeries } from './series-part';

interface Answer {
  coalition:
    | (AnsweredActorPage &
        WithMembers &
        WithAims &
        WithActivities &
        WithSeries & {
          kind: `${CoalitionKind}`;
          period: { text: string } | null;
          schedule: AnsweredSchedule | null;
        })
    | null;
}

const QUERY = `query CoalitionPage(${ACTOR_VARIABLES}) {
  coalition(slug: $slug) {
    kind
    period { text(language: $language) }
    schedule { ...Schedule }
    ...ActorFacts
    ...Members
    ...Aims
    ...Activities
    ...Series
  }
}

${[MEMBERS, AIMS, ACTIVITIES, SERIES, membershipsFragment(), ACTOR_FRAGMENTS].join('\n\n')}`;

/** A coalition: who is in it, when it meets next, what it is for. */
export const coalitionPage: PageKind<Answer> = {
  pattern: '/coalitions/:slug',
  place: 'coalitions',
  params: ACTOR_PARAMS,
  hasTime: true,
  query: QUERY,
  variables: actorVariables,
  write({ coalition }, asked, notes) {
    if (!coalition) return null;
    const { actors, kinds } = pageWords(asked.language);
    const { period, citations, members, everMemberships, parts, partOf } = coalition;
    return writeActor(
      coalition,
      {
        kind: kinds.CoalitionKind[coalition.kind],
        first: () =>
          html`${membersPart(coalition, asked, notes)}${meetingsPart(coalition, { plans: [coalition], asked, notes })}`,
        facts: () => [[actors.period, period && html`<bdi>${period.text}</bdi>${notes.mark(citations, 'period')}`]],
        rest: () => [
          purposesPart(coalition, asked, notes),
          seriesPart(coalition, asked, notes),
          activitiesPart(coalition, asked, notes),
          mandatesPart(coalition, asked, notes),
          everMemberships.totalCount > 0 && [
            collaboratorsPart(coalition, asked, notes),
            membershipsPart(coalition, { asked, notes, isPaged: false }),
          ],
        ],
        data: actorData(coalition, asked, {
          member: takingPart('member', members.edges, { asked, other: ({ member }) => member }),
          parentOrganization: some(partOf.map(({ whole }) => actorReference(asked, whole))),
          subOrganization: some(parts.map(({ part }) => actorReference(asked, part))),
        }),
      },
      asked,
      notes,
    );
  },
};
