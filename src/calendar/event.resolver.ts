import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { type ActorRow } from '../directory/actor.loader';
import { actorOf } from '../directory/actor-of';
import { type Context } from '../shared/context';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { AttendanceMode } from './attendance-mode';
import { ParticipationRole } from './participation-role';
import { Event } from './event.entity';
import { eventIdentity } from './event-identity';
import { eventLoaders, type EventRow, isStored } from './event.loader';
import { Participation } from './participation.entity';
import { requestTime } from './request-time';
import { Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { statusText } from './status-text';
import { dateWhen, eventWhen, expectedWhen, When } from './when';

type Spoken = { language?: Language | null };

const titleOf = ({ title, titleEn }: EventRow, { language }: Spoken): string => inLanguage(language, title, titleEn)!;

/** The time of an event; null where none is stated. */
export const whenOf = ({ edtf, timeZone, earliest, latest, attested }: EventRow): When | null => {
  if (edtf === null || earliest === null || latest === null) return null;
  const bounds = { earliest, latest };
  return attested === undefined ? eventWhen(edtf, timeZone, bounds) : expectedWhen(edtf, timeZone, bounds, attested);
};

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => String, {
    description:
      'The UUID by which feeds know it, the same for ever: also when what was expected is announced, moved or cancelled.',
  })
  async uid(@Root() event: Event, @Ctx() context: Context): Promise<string> {
    const series = await this.series(event, context);
    return eventIdentity(
      event,
      series,
      series ? await context.use(seriesLoaders).ofOrganiser.load(series.organiserId) : [],
    );
  }

  @Extensions({ plain: titleOf })
  @FieldResolver(() => String, { description: 'What it is called; an expected occurrence is called as its series.' })
  title(@Root() event: Event, @LanguageArg() language: Language | null): string {
    return titleOf(event, { language });
  }

  @Extensions({ plain: whenOf })
  @FieldResolver(() => When, {
    nullable: true,
    description: 'When it is; null if no time is stated, as of what is put off without a new date.',
  })
  when(@Root() event: Event): When | null {
    return whenOf(event);
  }

  @Extensions({ plain: ({ status }: EventRow, { language }: Spoken) => statusText(status, language) })
  @FieldResolver(() => String, { description: 'The status in a word: "bekräftad", "preliminär", "förväntad" …' })
  statusText(@Root() event: Event, @LanguageArg() language: Language | null): string {
    return statusText(event.status, language);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it may have begun and is not surely over; false without a time.',
  })
  underWay(
    @Root() event: Event,
    @Arg('at', () => DateTime, {
      nullable: true,
      description: 'At this instant; unless said at the `after` with which the event was asked for, else now.',
    })
    at: Instant | null,
    @Ctx() context: Context,
  ): boolean {
    const { earliest, latest, askedAt } = event as EventRow;
    const instant = at ?? askedAt ?? context.use(requestTime);
    return earliest !== null && latest !== null && earliest <= instant && instant < latest;
  }

  @FieldResolver(() => When, {
    nullable: true,
    description:
      'Of an expected occurrence: the date of the source that states its rhythm. Null if that is undated, and for what is announced.',
  })
  attested(@Root() event: Event): When | null {
    const { attested } = event as EventRow;
    return attested ? dateWhen(attested) : null;
  }

  @FieldResolver(() => Actor, { description: 'The actor in whose calendar it stands.' })
  organiser(@Root() event: Event, @Ctx() context: Context): ActorRow | Promise<ActorRow> {
    return actorOf(context, event.organiserId);
  }

  @FieldResolver(() => [Actor], { description: 'Everyone who organises it: the organiser first, then the others.' })
  async organisers(@Root() event: Event, @Ctx() context: Context): Promise<ActorRow[]> {
    const others = (await this.participations(event, context))
      .filter(({ role }) => role === ParticipationRole.ORGANISER)
      .map(({ actorId }) => actorId);
    return Promise.all([...new Set([event.organiserId, ...others])].map((id) => actorOf(context, id)));
  }

  @FieldResolver(() => Series, { nullable: true, description: 'The series that it belongs to; null if to none.' })
  series(@Root() event: Event, @Ctx() context: Context): Promise<Series | null> | null {
    return event.seriesId === null ? null : context.use(seriesLoaders).byId.load(event.seriesId);
  }

  @FieldResolver(() => [Participation], {
    description: 'Who takes part in it and how; empty for an expected occurrence.',
  })
  async participations(@Root() event: Event, @Ctx() context: Context): Promise<Participation[]> {
    return isStored(event) ? context.use(eventLoaders).participations.load(event.id) : [];
  }

  @FieldResolver(() => [AttendanceMode], {
    description: 'How one can take part: several are a choice, none means that it is not stated.',
  })
  attendanceModes(@Root() event: Event): AttendanceMode[] {
    return event.attendanceModes.split(',').filter(Boolean) as AttendanceMode[];
  }
}
