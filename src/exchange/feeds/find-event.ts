import { Event } from '../../calendar/event.entity';
import { eventOf } from '../../calendar/expected-event';
import { type EventRow, isStored } from '../../calendar/event.loader';
import { Series } from '../../calendar/series.entity';
import { seriesLoaders } from '../../calendar/series.loader';
import { columnsOf } from '../../shared/columns-of';
import { type Context } from '../../shared/context';
import { type FoundEvent } from './tell-event';

/** What stands in the address of an event without a slug, and in older ones: its id or, of an expected occurrence, that of its series and the period. */
export const EVENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:~[0-9A-Za-z:/.+-]{1,60})?$/;

const storedBy = async ({ reader }: Context, column: 'id' | 'slug', key: string): Promise<Event | null> => {
  const rows = await reader.rows<Event>(`select ${columnsOf(Event, 'e')} from events e where e.${column} = ?`, [key]);
  return rows[0] ?? null;
};

const rowOf = async (context: Context, key: string): Promise<EventRow | Event | null> => {
  const named = await storedBy(context, 'slug', key);
  if (named || !EVENT_ID.test(key)) return named;
  const row = await eventOf(context, key);
  return row && isStored(row) ? storedBy(context, 'id', row.id) : row;
};

/** With what the loaders leave out: of an expected occurrence, the description of its series is told, and when that changed. */
const wholeSeries = async ({ reader }: Context, id: string): Promise<Series | null> => {
  const rows = await reader.rows<Series>(`select ${columnsOf(Series, 's')} from series s where s.id = ?`, [id]);
  return rows[0] ?? null;
};

/** The event with a slug or an id; that of an expected occurrence leads to what was announced in its place. */
export const findEvent = async (context: Context, key: string): Promise<FoundEvent | null> => {
  const row = await rowOf(context, key);
  if (!row) return null;
  const series = row.seriesId === null ? null : await wholeSeries(context, row.seriesId);
  return { row, series, siblings: series ? await context.use(seriesLoaders).ofOrganiser.load(series.organiserId) : [] };
};
