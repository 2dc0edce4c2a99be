import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { type Rhythm as TimeRhythm } from './time/rhythm';
import { rhythmText } from './time/rhythm-text';
import { TimePrecision } from './time-precision';
import { dateWhen, When } from './when';

const textOf = (rhythm: Rhythm, { language }: { language?: Language | null }): string =>
  rhythmText(rhythm.recurrence, language ?? Language.SV);

@ObjectType({
  simpleResolvers: true,
  description: 'A recurrence, possibly only to the month ("January, May and October") or a yearly span.',
})
export class Rhythm {
  constructor(readonly recurrence: TimeRhythm) {}

  @Field({ description: 'The recurrence rule (RFC 5545, 3.3.10); it says no more than `precision` does.' })
  get rule(): string {
    return this.recurrence.rule;
  }

  @Field(() => TimePrecision, { description: 'What one occurrence is: TIME, DAY, MONTH or SPAN.' })
  get precision(): TimePrecision {
    return this.recurrence.precision;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'How many months one occurrence lasts, from the month of the rule; null unless `precision` is SPAN.',
  })
  get spanMonths(): number | null {
    return this.recurrence.spanMonths;
  }

  @Field(() => When, { description: 'From when on it runs.' })
  get starts(): When {
    return dateWhen(this.recurrence.starts, this.recurrence.timeZone);
  }

  @Field(() => When, { nullable: true, description: 'Up to the end of which it runs; null if no end is stated.' })
  get ends(): When | null {
    const { ends, timeZone } = this.recurrence;
    return ends === null ? null : dateWhen(ends, timeZone);
  }

  @Extensions({ plain: textOf })
  @Field(() => String, { simple: false, description: 'The rhythm in words: "varje år i januari, maj och oktober".' })
  text(@LanguageArg() language: Language | null): string {
    return textOf(this, { language });
  }
}
