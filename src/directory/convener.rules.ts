import { CoalitionKind } from './coalition-kind';

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
