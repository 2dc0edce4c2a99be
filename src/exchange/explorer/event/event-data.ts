import { DEFAULT_TIME_ZONE } from '../../../calendar/time/zone';
import { ActorKind } from '../../../directory/actor-kind';
import { fromGlobalId } from '../../../shared/global-id';
import { type FeedActor } from '../../feeds/feed';
import { type EventFacts, type SeriesFacts } from '../../pages/json-ld';
import { eventPath } from '../answered-event';
import { placementOf } from '../calendar/stay-of';
import { pathOf } from '../links';
import { type AnsweredSeries, type EventInFull } from './event-query';

const KINDS = {
  Organisation: ActorKind.ORGANISATION,
  Coalition: ActorKind.COALITION,
  Person: ActorKind.PERSON,
} as const;

const actorData = (base: string, { id, __typename, slug, name }: EventInFull['organisers'][number]): FeedActor => ({
  id: fromGlobalId(id).id,
  kind: KINDS[__typename],
  name,
  address: base + pathOf(__typename, slug),
});

const seriesData = ({ id, name, rhythm }: AnsweredSeries): SeriesFacts => ({
  id: fromGlobalId(id).id,
  name,
  rhythm: rhythm && {
    rule: rhythm.rule,
    precision: rhythm.precision,
    spanMonths: rhythm.spanMonths,
    starts: rhythm.starts.edtf,
    ends: rhythm.ends?.edtf ?? null,
    timeZone: rhythm.starts.timeZone,
  },
});

/** An answered event as feeds tell it, for programs. */
export const factsOf = (base: string, event: EventInFull): EventFacts => ({
  id: event.uid,
  address: base + eventPath(event),
  title: event.title,
  status: event.status,
  edtf: event.when?.edtf ?? null,
  timeZone: event.when?.timeZone ?? DEFAULT_TIME_ZONE,
  placement: placementOf(event),
  attendanceModes: event.attendanceModes,
  location: event.location,
  url: event.url,
  description: event.description,
  organisers: event.organisers.map((organiser) => actorData(base, organiser)),
  themes: event.themes.map(({ slug, name }) => ({ name, address: base + pathOf('Theme', slug) })),
  series: event.series && seriesData(event.series),
});
