import { ActorKind } from '../directory/actor-kind';
import { ParticipationRole } from './participation-role';

/** A way in which an event stands in an actor's calendar, as SQL: `e` is the event, and `actor` the column of the actor. */
export interface Way {
  from: string;
  actor: string;
  where: string;
  /** Whether it leads through a membership `m`, which holds for a time only. */
  isMembership: boolean;
}

const CO_ORGANISER = `p.role = '${ParticipationRole.ORGANISER}'`;

/** That an event may take place while the membership may hold. */
export const DURING_MEMBERSHIP = 'e.earliest < m.end_latest and e.latest > m.start_earliest';

/** What an actor organises itself. */
export const OWN: Way[] = [
  { from: 'events e', actor: 'e.organiser_id', where: '1 = 1', isMembership: false },
  {
    from: 'participations p join events e on e.id = p.event_id',
    actor: 'p.actor_id',
    where: CO_ORGANISER,
    isMembership: false,
  },
];

const THROUGH_COALITIONS: Way[] = [
  {
    from: 'memberships m join events e on e.organiser_id = m.coalition_id',
    actor: 'm.member_id',
    where: '1 = 1',
    isMembership: true,
  },
  {
    from: 'memberships m join participations p on p.actor_id = m.coalition_id join events e on e.id = p.event_id',
    actor: 'm.member_id',
    where: CO_ORGANISER,
    isMembership: true,
  },
];

/**
 * What stands in the calendar of an actor: the events that it organises, alone or with others, and unless it is a
 * coalition those of the coalitions that it is in. Nothing rolls up through nested coalitions.
 */
export const waysOf = (kind: ActorKind): Way[] =>
  kind === ActorKind.COALITION ? OWN : [...OWN, ...THROUGH_COALITIONS];
