import { type Instant } from '../shared/instant';
import { CoalitionKind } from './coalition-kind';
import { type Membership } from './membership.entity';
import { MembershipRole } from './membership-role';

const WITH_ONE_CONVENER: readonly (string | null)[] = [
  CoalitionKind.THEMATIC_GROUP,
  CoalitionKind.STEERING_GROUP,
  CoalitionKind.PROJECT,
  CoalitionKind.STRAND,
  CoalitionKind.DIALOGUE_SERIES,
];

/**
 * Whether one actor at a time convenes a coalition of a kind. In the documents Skolverket alone convenes the thematic group and the
 * series of dialogues that name a convener; projects, their strands and steering groups are run by the one who answers for them.
 * Coalitions, networks, alliances, partnerships and agencies of countries are held together by equals: several may convene them.
 */
export const hasOneConvener = (kind: string | null): boolean => WITH_ONE_CONVENER.includes(kind);

/** Whether roles, joined by commas, make their member convene the coalition. */
export const isConvener = (roles: string): boolean => roles.split(',').includes(MembershipRole.CONVENER);

/** Whether a membership makes its member convene the coalition at an instant, surely or possibly. */
export const convenes = (
  { roles, startEarliest, endLatest }: Pick<Membership, 'roles' | 'startEarliest' | 'endLatest'>,
  at: Instant,
): boolean => isConvener(roles) && startEarliest <= at && endLatest > at;
