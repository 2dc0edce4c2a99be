import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ActorRef } from '../directory/actor-ref.input';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { OrderDirection } from '../shared/order-direction';
import { MAX_PAGE, PageArgs } from '../shared/page-args';
import { EventKind } from './event-kind';
import { EventStatus } from './event-status';
import { EventOrderField } from './event-order';

registerEnumType(EventOrderField, {
  name: 'EventOrderField',
  description: 'What events are ordered by.',
  valuesConfig: {
    TIME: { description: 'When they can begin at the earliest, then when they are surely over; without a time last.' },
    START: { description: 'When they can begin at the earliest; without a time last.' },
  },
});

@InputType({ description: 'An order of events.' })
class EventOrder {
  @Field(() => EventOrderField, { description: 'What to order by.' })
  field!: EventOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({
  description: 'Which events; every condition given must hold. Conditions on time leave out events without one.',
})
export class EventFilter {
  @Field(() => DateTime, { nullable: true, description: 'It can begin only after this instant.' })
  beginsAfter?: Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'It can begin before this instant.' })
  beginsBefore?: Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'It is not surely over at this instant.' })
  overlapsFrom?: Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'It can begin before this instant: with `overlapsFrom`, what may take place between the two.',
  })
  overlapsTo?: Instant | null;

  @Field(() => [EventKind], { nullable: true, description: 'Its kind is one of these.' })
  kinds?: EventKind[] | null;

  @Field(() => [EventStatus], { nullable: true, description: 'Its status is one of these.' })
  statuses?: EventStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'It is about one of these themes (slugs).' })
  themes?: string[] | null;

  @Field(() => ActorRef, { nullable: true, description: 'This actor organises it, alone or with others.' })
  organiser?: ActorRef | null;
}

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: EventFilter | null;

  @Field(() => EventOrder, { nullable: true, description: 'The order; by time unless said.' })
  orderBy?: EventOrder | null;
}

@ArgsType()
export class UpcomingArgs {
  @Field(() => DateTime, { nullable: true, description: 'The instant after which; now unless said.' })
  after?: Instant | null;

  @Field(() => Int, { nullable: true, description: `How many at most: 1 to ${MAX_PAGE}, 20 unless said.` })
  first?: number | null;

  @Field(() => [EventStatus], { nullable: true, description: 'Of these statuses; all but CANCELLED unless said.' })
  statuses?: EventStatus[] | null;
}
