import { circles, narrowerThanThemselves, selfRevisions } from './circles';
import { numbersWithoutEntity } from './legal-entities';
import { overlappingMemberships, secondConveners, sharedCollectives } from './memberships';
import { sharedOccurrences } from './occurrences';
import { secondOfficialNames } from './official-names';
import { type Rule } from './rule';

/** What cannot be true beside each other, whoever says it: an editor, or a file. */
export const RULES: readonly Rule[] = [
  secondOfficialNames,
  overlappingMemberships,
  secondConveners,
  sharedCollectives,
  circles,
  numbersWithoutEntity,
  sharedOccurrences,
  selfRevisions,
  narrowerThanThemselves,
];
