import { type ClassReference } from '../shared/class-reference';
import { accountMutations } from './acts/account.mutations';
import { directoryMutations } from './acts/directory-mutations';
import { keyMutations } from './acts/key.mutations';
import { membershipMutations } from './acts/membership.mutations';
import { Change } from './change.type';
import { payloads } from './payload';
import { UserError } from './user-error';

/** What editing gives to the schema. */
export const editingResolvers: ClassReference[] = [
  ...membershipMutations,
  ...directoryMutations,
  ...accountMutations,
  ...keyMutations,
];

/** The types that it declares. */
export const editingTypes: ClassReference[] = [Change, UserError, ...payloads];
