import { Field, ObjectType } from 'type-graphql';
import { type ActorRow } from '../../directory/actor.loader';
import { Actor } from '../../directory/actor.entity';
import { Certainty } from '../../directory/certainty';
import { connectionOf, edgeOf } from '../../shared/connection';
import { DateTime } from '../../shared/date-time.scalar';
import { type Bounds, type Instant } from '../../shared/instant';
import { Event } from '../event.entity';
import { type EventRow } from '../event.loader';

@ObjectType({ simpleResolvers: true, description: 'Two events that overlap in time, surely or possibly.' })
export class MeetingClash {
  @Field(() => [Event], { description: 'The two events, by time.' })
  events!: EventRow[];

  @Field(() => Certainty, {
    description:
      'YES if both are CONFIRMED and overlap however their times are read; POSSIBLY if they overlap as some read them, as two events on one day without a time of day do.',
  })
  certainty!: Certainty;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The first instant at which both can be under way; null if it is not known.',
  })
  from!: Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The first instant at which one of them is surely over; null if it is not known.',
  })
  to!: Instant | null;

  @Field(() => [Actor], { description: 'Those of the actors asked for that have both in their agendas.' })
  actors!: ActorRow[];
}

/** Kept so that the resolver of MeetingClash finds who is behind the events, and when they can meet. */
export interface MeetingClashRow extends MeetingClash {
  organiserIds: [string[], string[]];
  common: Bounds;
}

@ObjectType({ simpleResolvers: true, description: 'One MeetingClash in a list, with its place.' })
export class MeetingClashEdge extends edgeOf('MeetingClash', () => MeetingClash) {}

export const MeetingClashConnection = connectionOf('MeetingClash', () => MeetingClash, MeetingClashEdge);
