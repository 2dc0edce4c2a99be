import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { AccountActor } from '../access/account-actor.entity';
import { Account } from '../access/account.entity';
import { ApiKey } from '../access/api-key.entity';
import { EventSubject } from '../calendar/event-subject.entity';
import { EventTheme } from '../calendar/event-theme.entity';
import { Event } from '../calendar/event.entity';
import { Participation } from '../calendar/participation.entity';
import { Series } from '../calendar/series.entity';
import { Activity } from '../directory/activity.entity';
import { TYPE_OF_KIND } from '../directory/actor-kind';
import { ActorName } from '../directory/actor-name.entity';
import { ActorTheme } from '../directory/actor-theme.entity';
import { Actor } from '../directory/actor.entity';
import { Citation } from '../directory/citation.entity';
import { Contact } from '../directory/contact.entity';
import { Identifier } from '../directory/identifier.entity';
import { Mandate } from '../directory/mandate.entity';
import { Membership } from '../directory/membership.entity';
import { PartOf } from '../directory/part-of.entity';
import { Position } from '../directory/position.entity';
import { Purpose } from '../directory/purpose.entity';
import { Redirect } from '../directory/redirect.entity';
import { Source } from '../directory/source.entity';
import { Theme } from '../directory/theme.entity';
import { type SqlValue } from '../shared/reader';

/** The table of each type of row; a type comes after those that it points at. */
export const ENTITY_OF = {
  Organisation: Actor,
  Person: Actor,
  Coalition: Actor,
  Theme,
  Source,
  ActorName,
  Identifier,
  Contact,
  Redirect,
  PartOf,
  Membership,
  Position,
  Purpose,
  Mandate,
  Activity,
  Series,
  Event,
  EventSubject,
  Participation,
  ActorTheme,
  EventTheme,
  Citation,
  Account,
  AccountActor,
  ApiKey,
} satisfies Record<string, EntityTarget<ObjectLiteral>>;

export type RowType = keyof typeof ENTITY_OF;
export const ROW_TYPES = Object.keys(ENTITY_OF) as RowType[];

/** Actors are rows of one table, each of the type of its kind. */
export const ACTOR_TYPES: readonly RowType[] = Object.values(TYPE_OF_KIND);

/** What an event is made of beside its own row. */
export const PARTS_OF_EVENT: readonly RowType[] = ['EventSubject', 'Participation', 'EventTheme'];

/** The columns of a row by the names of its properties, without id, version and times. */
export type Values = Record<string, SqlValue>;

/** A row as it is stored or is to be. Links have no id of their own in the database: theirs follows from their ends. */
export interface Row {
  type: RowType;
  id: string;
  values: Values;
}
