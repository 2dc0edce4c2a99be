import { ArgsType, Field } from 'type-graphql';
import { Certainty } from '../directory/certainty';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';

/** Which memberships count. */
@ArgsType()
export abstract class AtArgs {
  @Field(() => DateTime, { nullable: true, description: 'The instant at which memberships hold; ever, unless said.' })
  at?: Instant | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'YES to go by what is sure only; sure and possible memberships count, unless said.',
  })
  certainty?: Certainty | null;
}
