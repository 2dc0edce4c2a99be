import { uuidV5 } from '../shared/uuid';
import { type EventRow } from './event.loader';
import { type Series } from './series.entity';
import { rootOf } from './series.rules';

/**
 * The id of an event for ever: its own or, where it stands for a period of a series, one made of the first revision of that and the
 * period. So an expected occurrence keeps it when it is announced, moved or cancelled, and when the rhythm is revised.
 */
export const eventIdentity = (event: EventRow, series: Series | null, siblings: readonly Series[]): string =>
  series && event.occurrenceOf !== null
    ? uuidV5(`occurrence:${rootOf(series, siblings).id}~${event.occurrenceOf}`)
    : event.id;
