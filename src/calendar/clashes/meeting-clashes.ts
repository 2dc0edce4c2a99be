import { type ActorRow } from '../../directory/actor.loader';
import { Certainty } from '../../directory/certainty';
import { knownBound } from '../../shared/date-time.scalar';
import { type AgendaEvent } from './agenda-events';
import { extentOf } from './extent';
import { type MeetingClashRow } from './meeting-clash.type';
import { overlaps } from './overlaps';
import { sharedCounter } from './shared-counter';

export interface ClashOptions {
  /** Both unless said. */
  certainty: Certainty | null;
  /** The least number of actors that have both events in their agendas. */
  minActors: number;
}

interface Clashes {
  totalCount: number;
  /** Rows are made as they are read: there may be millions of clashes. */
  ranked: Pick<MeetingClashRow[], 'slice'>;
}

const clashOf = (actors: ActorRow[], a: AgendaEvent, b: AgendaEvent, certainty: Certainty): MeetingClashRow => {
  const common = {
    earliest: Math.max(a.event.earliest!, b.event.earliest!),
    latest: Math.min(a.event.latest!, b.event.latest!),
  };
  return {
    events: [a.event, b.event],
    certainty,
    from: knownBound(common.earliest),
    to: knownBound(common.latest),
    actors: a.actors.filter((place) => b.actors.includes(place)).map((place) => actors[place]),
    organiserIds: [a.organiserIds, b.organiserIds],
    common,
  };
};

/**
 * The pairs of events that overlap: sure ones first, then by when the common time begins, then by the first event and the
 * second in the order of events.
 * @param events in order of time
 */
export const meetingClashes = (
  actors: ActorRow[],
  events: readonly AgendaEvent[],
  { certainty, minActors }: ClashOptions,
): Clashes => {
  const sharedBy = sharedCounter(events.map((event) => event.actors));
  const { sure, possible } = overlaps(
    events.map(({ event }) => extentOf(event)),
    minActors > 0 ? (a, b) => sharedBy(a, b) >= minActors : undefined,
  );
  const found: Record<string, number[]> = { [Certainty.YES]: sure, [Certainty.POSSIBLY]: possible };
  const codes = certainty ? found[certainty] : sure.concat(possible);
  const rowAt = (code: number, verdict: Certainty) =>
    clashOf(actors, events[Math.floor(code / events.length)], events[code % events.length], verdict);
  const sureCount = certainty === Certainty.POSSIBLY ? 0 : sure.length;
  return {
    totalCount: codes.length,
    ranked: {
      slice: (start = 0, end) =>
        codes
          .slice(start, end)
          .map((code, i) => rowAt(code, start + i < sureCount ? Certainty.YES : Certainty.POSSIBLY)),
    },
  };
};
