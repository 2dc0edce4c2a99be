import { EventChangeKind } from '../../calendar/live/event-change-kind';
import { type EventChange } from '../../calendar/live/event-change.type';
import { eventLoaders, type EventRow } from '../../calendar/event.loader';
import { loggedChanges } from '../../shared/change-log';
import { inList } from '../../shared/in-list';
import { type RowSource } from '../../shared/reader';
import { linkId } from '../link-id';
import { type Values } from '../row';
import { type EventRows, factsOf, type PastChange, rowsBefore } from './past-event';

type ReadChange = Omit<EventChange, 'context'>;
type Rows = Pick<RowSource, 'rows'>;

interface HistoryRow extends Omit<PastChange, 'before'> {
  eventId: string;
  beforeText: string | null;
}

/** What the history has of events and their parts, the last first, by event. */
const readPast = async (source: Rows, ids: readonly string[], after: number, upTo: number) => {
  const { sql, params } = inList('s.subject_id', ids);
  const rows = await source.rows<HistoryRow>(
    `select s.subject_id as eventId, h.kind as kind, h.row_type as type, h.row_id as id, h.before_values as beforeText
     from history_subjects s join history_entries h on h.epoch = s.epoch and h.number = s.number
     where ${sql} and s.epoch > ? and s.epoch <= ? and h.row_type in ('Event', 'Participation', 'EventTheme')
     order by h.epoch desc, h.number desc`,
    [...params, after, upTo],
  );
  const past = new Map<string, PastChange[]>(ids.map((id) => [id, []]));
  for (const { eventId, beforeText, ...change } of rows)
    past.get(eventId)!.push({ ...change, before: beforeText === null ? null : (JSON.parse(beforeText) as Values) });
  return past;
};

const readSlugs = async (source: Rows, states: readonly EventRows[]): Promise<Map<string, string>> => {
  const ids = states.flatMap(({ themes }) => [...themes.values()].map(({ themeId }) => themeId as string));
  const { sql, params } = inList('t.id', [...new Set(ids)]);
  const rows = await source.rows<{ id: string; slug: string }>(
    `select t.id as id, t.slug as slug from themes t where ${sql}`,
    params,
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
};

const byId = (rows: readonly [id: string, values: object][]) => new Map(rows as [string, Values][]);

const readNow = async (id: string, loaders: ReturnType<typeof eventLoaders>) => {
  const [event, participations, themes] = await Promise.all([
    loaders.byId.load(id),
    loaders.participations.load(id),
    loaders.themes.load(id),
  ]);
  const rows: EventRows = {
    event: event as Values | null,
    participations: byId(participations.map((row) => [row.id, row])),
    themes: byId(themes.map((theme) => [linkId('EventTheme', id, theme.id), { themeId: theme.id }])),
  };
  return { event, rows };
};

const kindOf = (before: Values | null, now: EventRow | null): EventChangeKind | null => {
  if (before && now) return EventChangeKind.CHANGED;
  if (now) return EventChangeKind.ADDED;
  return before && EventChangeKind.REMOVED;
};

/**
 * What has happened to events after an epoch up to the one that the source shows, each event once; null where that is not known, or is
 * more than is followed. An event that came and went between is not told.
 */
export const readEventChanges = async (source: Rows, after: number, upTo: number): Promise<ReadChange[] | null> => {
  const changed = upTo > after ? await loggedChanges(source, after, upTo) : null;
  if (!changed) return null;
  const ids = [...new Set(changed.filter(({ type }) => type === 'Event').map(({ id }) => id))];
  if (ids.length === 0) return [];
  const past = await readPast(source, ids, after, upTo);
  const loaders = eventLoaders({ reader: source });
  const states = await Promise.all(
    ids.map(async (id) => {
      const { event, rows } = await readNow(id, loaders);
      return { id, event, now: rows, before: rowsBefore(rows, past.get(id)!) };
    }),
  );
  const slugs = await readSlugs(
    source,
    states.flatMap(({ now, before }) => [now, before]),
  );
  const factsIn = (rows: EventRows) => (rows.event ? [factsOf(rows, rows.event, slugs)] : []);
  return states.flatMap(({ id, event, now, before }) => {
    const kind = kindOf(before.event, event);
    return kind ? [{ kind, id, event, epoch: upTo, facts: [...factsIn(before), ...factsIn(now)] }] : [];
  });
};
