import { ParticipationRole } from '../../calendar/participation-role';
import { type EventKind } from '../../calendar/event-kind';
import { type EventStatus } from '../../calendar/event-status';
import { type Instant } from '../../shared/instant';
import { ChangeKind } from '../change-kind';
import { type Values } from '../row';

/** One change of an event, or of a part of it, as the history tells it. */
export interface PastChange {
  kind: ChangeKind;
  type: 'Event' | 'Participation' | 'EventTheme';
  id: string;
  before: Values | null;
}

/** The rows of an event that filters ask of, as they are or were; `event` is null where there is none. */
export interface EventRows {
  event: Values | null;
  /** By id. */
  participations: ReadonlyMap<string, Values>;
  themes: ReadonlyMap<string, Values>;
}

/** A row as it was before a change. */
const undone = (now: Values | null, { kind, before }: PastChange): Values | null =>
  kind === ChangeKind.ADDED ? null : { ...now, ...before };

const withUndone = (rows: ReadonlyMap<string, Values>, change: PastChange): ReadonlyMap<string, Values> => {
  const before = undone(rows.get(change.id) ?? null, change);
  const others = [...rows].filter(([id]) => id !== change.id);
  return new Map(before ? [...others, [change.id, before]] : others);
};

/** The rows of an event as they were before changes, of which the last comes first. */
export const rowsBefore = (now: EventRows, changes: readonly PastChange[]): EventRows =>
  changes.reduce((rows, change): EventRows => {
    if (change.type === 'Event') return { ...rows, event: undone(rows.event, change) };
    const part = change.type === 'Participation' ? 'participations' : 'themes';
    return { ...rows, [part]: withUndone(rows[part], change) };
  }, now);

/** What filters ask of these rows, with the slugs of themes by their ids. */
export const factsOf = (rows: EventRows, event: Values, slugs: ReadonlyMap<string, string>) => ({
  kind: event.kind as EventKind,
  status: event.status as EventStatus,
  earliest: event.earliest as Instant | null,
  latest: event.latest as Instant | null,
  organiserIds: [
    event.organiserId as string,
    ...[...rows.participations.values()]
      .filter(({ role }) => role === ParticipationRole.ORGANISER)
      .map(({ actorId }) => actorId as string),
  ],
  themes: [...rows.themes.values()].flatMap(({ themeId }) => slugs.get(themeId as string) ?? []),
});
