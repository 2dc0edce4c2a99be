import { type ClassReference } from '../shared/class-reference';
import { type NodeFetcher } from '../shared/context';
import { rowsByKey } from '../shared/rows-by-key';
import { ActorCalendarResolver, CoalitionCalendarResolver } from './actor-calendar.resolver';
import { MeetingClashQueries, MeetingClashResolver } from './clashes/meeting-clash.resolver';
import { MeetingClash, MeetingClashConnection, MeetingClashEdge } from './clashes/meeting-clash.type';
import { SharedMemberConnection, SharedMemberEdge } from './clashes/shared-member.type';
import { EventConnection, EventEdge } from './event-connection';
import { EventDetailsResolver } from './event-details.resolver';
import { Event } from './event.entity';
import { eventLoaders } from './event.loader';
import { EventQueries } from './event.queries';
import { EventInstantsResolver } from './event-instants.resolver';
import { EventResolver } from './event.resolver';
import { eventOf } from './expected-event';
import { FeedsResolver } from './feeds.resolver';
import { Feeds } from './feeds.type';
import { EventChange } from './live/event-change.type';
import { EventChangedResolver } from './live/event-changed.resolver';
import { Participation } from './participation.entity';
import { ParticipationResolver } from './participation.resolver';
import { Period } from './period';
import {
  ActivityStartResolver,
  ActorNamePeriodResolver,
  CoalitionPeriodResolver,
  MandatePeriodResolver,
  MembershipPeriodResolver,
  PartOfPeriodResolver,
  PositionPeriodResolver,
  SourceDateResolver,
} from './periods.resolver';
import { Rhythm } from './rhythm';
import { Schedule } from './schedule';
import { Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { SeriesResolver } from './series.resolver';
import { UpcomingQueries } from './upcoming.queries';
import { When } from './when';

/** What the calendar gives to the schema. */
export const calendarResolvers: ClassReference[] = [
  EventQueries,
  UpcomingQueries,
  EventResolver,
  EventInstantsResolver,
  EventDetailsResolver,
  EventChangedResolver,
  ParticipationResolver,
  SeriesResolver,
  ActorCalendarResolver,
  CoalitionCalendarResolver,
  FeedsResolver,
  MembershipPeriodResolver,
  PositionPeriodResolver,
  PartOfPeriodResolver,
  ActorNamePeriodResolver,
  MandatePeriodResolver,
  CoalitionPeriodResolver,
  SourceDateResolver,
  ActivityStartResolver,
  MeetingClashQueries,
  MeetingClashResolver,
];

/** The types that the calendar declares. */
export const calendarTypes: ClassReference[] = [
  Event,
  EventChange,
  EventConnection,
  EventEdge,
  Feeds,
  MeetingClash,
  MeetingClashConnection,
  MeetingClashEdge,
  Participation,
  Period,
  Rhythm,
  Schedule,
  Series,
  SharedMemberConnection,
  SharedMemberEdge,
  When,
];

const participations = rowsByKey(Participation, 'participations', 'id');

/** How the calendar's rows are fetched by id. */
export const calendarNodes: Record<string, NodeFetcher> = {
  Event: eventOf,
  Series: (context, id) => context.use(seriesLoaders).byId.load(id),
  Participation: (context, id) => context.use(participations).load(id),
};

/** How the calendar's rows are fetched by slug. */
export const calendarSlugs: Record<string, NodeFetcher> = {
  Event: (context, slug) => context.use(eventLoaders).bySlug.load(slug),
};
