import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { actorOf } from '../directory/actor-of';
import { type Context } from '../shared/context';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { PageArgs } from '../shared/page-args';
import { AttendanceMode } from './attendance-mode';
import { EventConnection } from './event-connection';
import { eventsOfSeries } from './event-list';
import { Rhythm } from './rhythm';
import { Schedule } from './schedule';
import { Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { rhythmOf } from './series.rules';
import { dateWhen, When } from './when';

@Resolver(() => Series)
export class SeriesResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  name(@Root() series: Series, @LanguageArg() language: Language | null) {
    return inLanguage(language, series.name, series.nameEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What they are about; null if the sources do not tell.' })
  async description(@Root() series: Series, @LanguageArg() language: Language | null, @Ctx() context: Context) {
    const { description, descriptionEn } = (await context.use(seriesLoaders).details.load(series.id))!;
    return inLanguage(language, description, descriptionEn);
  }

  @FieldResolver(() => Actor, { description: 'The actor in whose calendar its events stand.' })
  organiser(@Root() series: Series, @Ctx() context: Context) {
    return actorOf(context, series.organiserId);
  }

  @FieldResolver(() => Rhythm, {
    nullable: true,
    description: 'By which rhythm its events recur; null where only a count and a season is known.',
  })
  rhythm(@Root() series: Series) {
    const rhythm = rhythmOf(series);
    return rhythm && new Rhythm(rhythm);
  }

  @FieldResolver(() => Schedule, { description: 'All that is known of when its events take place.' })
  schedule(@Root() series: Series) {
    return new Schedule(series);
  }

  @FieldResolver(() => When, {
    nullable: true,
    description: 'The date of the source that states it; null if the source is undated.',
  })
  attested(@Root() series: Series) {
    return series.attested === null ? null : dateWhen(series.attested);
  }

  @FieldResolver(() => [AttendanceMode], {
    description: 'How one can take part: several are a choice, none means that it is not stated.',
  })
  attendanceModes(@Root() series: Series) {
    return series.attendanceModes.split(',').filter(Boolean);
  }

  @FieldResolver(() => Series, {
    nullable: true,
    description: 'The series that it takes over from when it starts; null if it is the first.',
  })
  revisionOf(@Root() series: Series, @Ctx() context: Context) {
    return series.revisionOfId && context.use(seriesLoaders).byId.load(series.revisionOfId);
  }

  @FieldResolver(() => EventConnection, {
    description: 'Its stored events by time; expected occurrences are in `upcoming` of the organiser.',
  })
  events(@Root() series: Series, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return eventsOfSeries(context, series.id, args);
  }
}
