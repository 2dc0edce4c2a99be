import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Cited } from '../directory/cited';
import { Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Season } from './season';
import { Rhythm } from './rhythm';
import { type Series } from './series.entity';
import { rhythmOf } from './series.rules';
import { rhythmText } from './time/rhythm-text';
import { scheduleText } from './time/schedule-text';
import { dateWhen, When } from './when';

const textOf = ({ series }: Schedule, { language }: { language?: Language | null }): string | null => {
  const rhythm = rhythmOf(series);
  const { scheduleCount: count, scheduleSeason: season, scheduleYear: year } = series;
  return rhythm
    ? rhythmText(rhythm, language ?? Language.SV)
    : scheduleText({ count, season, year }, language ?? Language.SV);
};

@ObjectType({
  implements: Cited,
  simpleResolvers: true,
  description: 'What is known of when events recur: a rhythm, or no more than how many and in which season.',
})
export class Schedule {
  readonly __typename = 'Schedule';

  constructor(readonly series: Series) {}

  /** Its sources are those of the series. */
  get citedAs(): string {
    return this.series.id;
  }

  @Field(() => Int, { nullable: true, description: 'How many events; null if not stated.' })
  get count(): number | null {
    return this.series.scheduleCount;
  }

  @Field(() => Season, { nullable: true, description: 'In which season; null if not stated.' })
  get season(): Season | null {
    return this.series.scheduleSeason;
  }

  @Field(() => Int, { nullable: true, description: 'Of which year; null if not stated.' })
  get year(): number | null {
    return this.series.scheduleYear;
  }

  @Field(() => Rhythm, { nullable: true, description: 'By which rhythm; null if none is stated.' })
  get rhythm(): Rhythm | null {
    const rhythm = rhythmOf(this.series);
    return rhythm && new Rhythm(rhythm);
  }

  @Field(() => When, {
    nullable: true,
    description: 'The date of the source that states it; null if the source is undated.',
  })
  get attested(): When | null {
    return this.series.attested === null ? null : dateWhen(this.series.attested);
  }

  @Extensions({ plain: textOf })
  @Field(() => String, {
    nullable: true,
    simple: false,
    description: 'The schedule in words: "fyra gånger under våren, år ej angivet"; null if nothing is known.',
  })
  text(@LanguageArg() language: Language | null): string | null {
    return textOf(this, { language });
  }
}
