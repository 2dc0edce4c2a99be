import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ActorKind } from '../directory/actor-kind';
import { Certainty } from '../directory/certainty';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';

enum CollaboratorOrderField {
  WEIGHT = 'WEIGHT',
  STRENGTH = 'STRENGTH',
  NAME = 'NAME',
  SINCE = 'SINCE',
  ID = 'ID',
}

registerEnumType(CollaboratorOrderField, {
  name: 'CollaboratorOrderField',
  description: 'What collaborators are ordered by.',
  valuesConfig: {
    WEIGHT: { description: 'How many coalitions they share.' },
    STRENGTH: { description: 'How closely they collaborate (Newman 2001).' },
    NAME: { description: 'The name, in Swedish alphabetical order.' },
    SINCE: { description: 'Since when they collaborate; unknown starts last.' },
    ID: { description: 'The id.' },
  },
});

@InputType({ description: 'One term of an order of collaborators; equals go by weight, strength, name and id.' })
export class CollaboratorOrder {
  @Field(() => CollaboratorOrderField, { description: 'What to order by.' })
  field!: CollaboratorOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.DESC })
  direction!: OrderDirection;
}

@ArgsType()
export class CollaboratorArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true, description: 'The instant at which they collaborate; ever, unless said.' })
  at?: Instant | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Only those of this certainty at `at`; sure and possible ones, unless said.',
  })
  certainty?: Certainty | null;

  @Field(() => [ActorKind], {
    nullable: true,
    description: 'Only these kinds; organisations and coalitions for those, people for a person, unless said.',
  })
  kinds?: ActorKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those that share at least so many coalitions, 1 or more; 1 unless said.',
  })
  minShared?: number | null;

  @Field(() => [CollaboratorOrder], {
    nullable: true,
    description: 'The order: by weight, strength, name and id, unless said.',
  })
  orderBy?: CollaboratorOrder[] | null;
}
