import { Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { Event } from './event.entity';

/** Only a date with a time of day has a T; asking the parser would cost more than the rest of the row. */
const isTimed = ({ edtf }: Event): boolean => edtf !== null && edtf.includes('T');
const startOf = (event: Event): Instant | null => (isTimed(event) ? event.earliest : null);
const endOf = (event: Event): Instant | null => (isTimed(event) && event.duration !== null ? event.latest : null);

/** What a clock needs, where the sources say as much: `when` says the rest. */
@Resolver(() => Event)
export class EventInstantsResolver {
  @Extensions({ plain: startOf })
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'The instant at which it begins; null where no time of day is stated (see `when`).',
  })
  startsAt(@Root() event: Event): Instant | null {
    return startOf(event);
  }

  @Extensions({ plain: endOf })
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'The instant at which it ends; null where no time of day or no duration is stated.',
  })
  endsAt(@Root() event: Event): Instant | null {
    return endOf(event);
  }
}
