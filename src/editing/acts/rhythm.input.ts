import { Field, InputType, Int } from 'type-graphql';
import { Season } from '../../calendar/season';
import { TimePrecision } from '../../calendar/time-precision';

@InputType({ description: 'A recurrence, stated no more precisely than its source states it.' })
export class RhythmInput {
  @Field({ description: 'The recurrence rule (RFC 5545, 3.3.10): FREQ=YEARLY;BYMONTH=1,5,10.' })
  rule!: string;

  @Field(() => TimePrecision, { description: 'What one occurrence is: TIME, DAY, MONTH or SPAN.' })
  precision!: TimePrecision;

  @Field(() => Int, { nullable: true, description: 'With SPAN: how many months each occurrence lasts.' })
  spanMonths?: number | null;

  @Field({ description: 'From when on it runs, as EDTF; it lends the rule what that leaves out: the time, the day.' })
  starts!: string;

  @Field(() => String, { nullable: true, description: 'Up to the end of which it runs, as EDTF.' })
  ends?: string | null;
}

@InputType({ description: 'How many events there are in which season, where no rhythm is known.' })
export class ScheduleInput {
  @Field(() => Int, { description: 'How many events: 1 to 366.' })
  count!: number;

  @Field(() => Season, { nullable: true, description: 'In which season.' })
  season?: Season | null;

  @Field(() => Int, { nullable: true, description: 'Of which year.' })
  year?: number | null;
}
