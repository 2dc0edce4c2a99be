import { type ClassReference } from '../shared/class-reference';
import { accountMutations } from './acts/account.mutations';
import { directoryMutations } from './acts/directory-mutations';
import { KeyCreatePayload, keyMutations } from './acts/key.mutations';
import { actorMerge } from './acts/actor-merge.mutation';
import { eventMutations } from './acts/event.mutations';
import { eventTurnMutations } from './acts/event-turn.mutations';
import { membershipMutations } from './acts/membership.mutations';
import { participationMutations } from './acts/participation.mutations';
import { personErase } from './acts/person-erase.mutation';
import { seriesMutations } from './acts/series.mutations';
import { Change } from './change.type';
import { ChangeSet, ChangesQueries, ObjectChangeType } from './changes.resolver';
import { HistoryConnection, HistoryRecord } from './history-record.type';
import { payloads } from './payload';
import { RecordedResolver } from './recorded.resolver';
import { UserError } from './user-error';

/** What editing gives to the schema. */
export const editingResolvers: ClassReference[] = [
  ...membershipMutations,
  ...directoryMutations,
  ...accountMutations,
  ...keyMutations,
  ...eventMutations,
  ...eventTurnMutations,
  ...participationMutations,
  ...seriesMutations,
  actorMerge,
  personErase,
  RecordedResolver,
  ChangesQueries,
];

/** The types that it declares. */
export const editingTypes: ClassReference[] = [
  Change,
  ChangeSet,
  ObjectChangeType,
  HistoryConnection,
  HistoryRecord,
  UserError,
  KeyCreatePayload,
  ...payloads(),
];
