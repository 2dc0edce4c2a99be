import DataLoader from 'dataloader';
import { manyByKey, oneByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { type Instant } from '../shared/instant';
import { Theme } from '../directory/theme.entity';
import { EventSubject } from './event-subject.entity';
import { Event } from './event.entity';
import { Participation } from './participation.entity';

/** What most answers need of an event; the rest is fetched when asked for. */
const CARD = [
  'id',
  'slug',
  'title',
  'titleEn',
  'kind',
  'status',
  'organiserId',
  'seriesId',
  'occurrenceOf',
  'edtf',
  'earliest',
  'latest',
  'timeZone',
  'duration',
  'attendanceModes',
] as const satisfies (keyof Event)[];
const DETAILS = ['id', 'description', 'descriptionEn', 'location', 'url'] as const satisfies (keyof Event)[];

/** An event as lists give it: stored, or an expected occurrence of a series. */
export type EventRow = Pick<Event, (typeof CARD)[number]> & {
  /** The `after` with which it was asked for. */
  askedAt?: Instant;
  /** Of an expected occurrence: the date of the source that states its rhythm. */
  attested?: string | null;
  /** Of an expected occurrence, which has no sources of its own: its series. */
  citedAs?: string;
};
/** Whether a row stands behind it; an expected occurrence has none. */
export const isStored = ({ citedAs }: EventRow): boolean => citedAs === undefined;

export type EventDetails = Pick<Event, (typeof DETAILS)[number]>;

export const cardColumns = (alias: string): string => columnsOf(Event, alias, [...CARD]);

/** The id of an occurrence that is not stored. */
export const occurrenceId = (seriesId: string, period: string): string => `${seriesId}~${period}`;

/** Events by id or slug, what stands for an occurrence, and what belongs to events. Expected occurrences have no rows. */
export const eventLoaders = ({ reader }: { reader: Pick<Context['reader'], 'rows'> }) => {
  const cards = (column: string) => (keys: readonly string[]) => {
    const list = inList(column, keys);
    return reader.rows<EventRow>(`select ${cardColumns('e')} from events e where ${list.sql}`, list.params);
  };
  const owned = <Row extends { eventId: string }>(select: string, order: string, column: string) =>
    manyByKey<Row>(
      (ids) => {
        const list = inList(column, ids);
        return reader.rows<Row>(`select ${select} where ${list.sql} order by ${order}`, list.params);
      },
      (row) => row.eventId,
    );
  return {
    byId: oneByKey(cards('e.id'), (row) => row.id),
    bySlug: oneByKey(cards('e.slug'), (row) => row.slug!),
    /** By `series~period`. */
    byOccurrence: new DataLoader<string, EventRow | null>(async (keys) => {
      const parts = keys.map((key) => key.split('~'));
      const series = inList(
        'e.series_id',
        parts.map(([id]) => id),
      );
      const periods = inList(
        'e.occurrence_of',
        parts.map(([, period]) => period),
      );
      const rows = await reader.rows<EventRow>(
        `select ${cardColumns('e')} from events e where ${series.sql} and ${periods.sql}`,
        [...series.params, ...periods.params],
      );
      const found = new Map(rows.map((row) => [occurrenceId(row.seriesId!, row.occurrenceOf!), row]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    details: oneByKey<EventDetails>(
      (ids) => {
        const list = inList('e.id', ids);
        const columns = columnsOf(Event, 'e', [...DETAILS]);
        return reader.rows(`select ${columns} from events e where ${list.sql}`, list.params);
      },
      (row) => row.id,
    ),
    participations: owned<Participation>(
      `${columnsOf(Participation, 't')} from participations t`,
      't.position, t.id',
      't.event_id',
    ),
    subjects: owned<EventSubject>(
      `${columnsOf(EventSubject, 't')} from event_subjects t`,
      't.position, t.id',
      't.event_id',
    ),
    themes: owned<Theme & { eventId: string }>(
      `x.event_id as eventId, ${columnsOf(Theme, 't')} from event_themes x join themes t on t.id = x.theme_id`,
      'x.position, t.id',
      'x.event_id',
    ),
  };
};
