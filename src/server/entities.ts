import { EventSubject } from '../calendar/event-subject.entity';
import { EventTheme } from '../calendar/event-theme.entity';
import { Event } from '../calendar/event.entity';
import { Participation } from '../calendar/participation.entity';
import { Series } from '../calendar/series.entity';
import { Activity } from '../directory/activity.entity';
import { ActorName } from '../directory/actor-name.entity';
import { ActorTheme } from '../directory/actor-theme.entity';
import { Actor } from '../directory/actor.entity';
import { Citation } from '../directory/citation.entity';
import { Coalition } from '../directory/coalition.entity';
import { Identifier } from '../directory/identifier.entity';
import { Mandate } from '../directory/mandate.entity';
import { Membership } from '../directory/membership.entity';
import { Organisation } from '../directory/organisation.entity';
import { PartOf } from '../directory/part-of.entity';
import { Person } from '../directory/person.entity';
import { Position } from '../directory/position.entity';
import { Purpose } from '../directory/purpose.entity';
import { Source } from '../directory/source.entity';
import { Theme } from '../directory/theme.entity';
import { AccountActor } from '../access/account-actor.entity';
import { Account } from '../access/account.entity';
import { ApiKey } from '../access/api-key.entity';
import { Contact } from '../directory/contact.entity';
import { Redirect } from '../directory/redirect.entity';
import { HistoryEntry } from '../editing/history-entry.entity';
import { HistorySubject } from '../editing/history-subject.entity';
import { IdempotencyKey } from '../editing/idempotency-key.entity';
import { Change } from './change.entity';
import { DataState } from './data-state.entity';
import { DatabaseIdentity } from './database-identity.entity';

/** Every table of the database. */
export const entities = [
  Account,
  AccountActor,
  ApiKey,
  Contact,
  Redirect,
  HistoryEntry,
  HistorySubject,
  IdempotencyKey,
  Activity,
  Actor,
  ActorName,
  ActorTheme,
  Change,
  Citation,
  Coalition,
  DataState,
  DatabaseIdentity,
  Event,
  EventSubject,
  EventTheme,
  Identifier,
  Mandate,
  Membership,
  Organisation,
  Participation,
  PartOf,
  Person,
  Position,
  Purpose,
  Series,
  Source,
  Theme,
];
