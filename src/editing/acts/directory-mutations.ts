import { type ClassReference } from '../../shared/class-reference';
import { activityMutations } from './activity.mutations';
import { actorNameMutations } from './actor-name.mutations';
import { actorRenameMutation } from './actor-rename.mutation';
import { citationMutations } from './citation.mutations';
import { coalitionMutations } from './coalition.mutations';
import { contactSetMutation } from './contact.mutation';
import { identifierMutations } from './identifier.mutations';
import { mandateMutations } from './mandate.mutations';
import { organisationMutations } from './organisation.mutations';
import { partOfMutations } from './part-of.mutations';
import { personMutations } from './person.mutations';
import { positionMutations } from './position.mutations';
import { purposeMutations } from './purpose.mutations';
import { sourceMutations } from './source.mutations';
import { themeMutations } from './theme.mutations';

/** The mutations of the directory, beside those of memberships. */
export const directoryMutations: ClassReference[] = [
  ...organisationMutations,
  ...coalitionMutations,
  ...personMutations,
  actorRenameMutation,
  ...actorNameMutations,
  ...identifierMutations,
  contactSetMutation,
  ...partOfMutations,
  ...positionMutations,
  ...purposeMutations,
  ...mandateMutations,
  ...activityMutations,
  ...themeMutations,
  ...sourceMutations,
  ...citationMutations,
];
