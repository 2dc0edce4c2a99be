import { type Edtf, type EdtfDate, type EdtfSide, isSeason } from '../../calendar/time/edtf';
import { parseEdtf } from '../../calendar/time/parse-edtf';
import { two } from '../../calendar/time/print-edtf';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type FeedEvent } from '../feeds/feed';

interface EventDates {
  start: string | null;
  end: string | null;
}

/** 2021-10-12T13:00:00+02:00 (ISO 8601), on the clocks of a zone. */
export function localTime(instant: Instant, timeZone: string): string {
  const local = zoneOf(timeZone).toLocal(instant);
  const minutes = Math.round(Math.abs(local - instant) / 60_000);
  const offset = `${local < instant ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return new Date(local).toISOString().slice(0, 19) + offset;
}

const isCertain = (date: EdtfDate): boolean => !date.qualifier && date.firstYear === date.lastYear && !isSeason(date);

/** 2021, 2021-10 or 2021-10-12 (ISO 8601-1, 5.2.2); null where no such form says what is known. */
function reduced(date: EdtfSide): string | null {
  if (typeof date !== 'object' || !isCertain(date) || date.firstYear < 0) return null;
  if (typeof date.month !== 'number') return date.year;
  return [date.year, two(date.month), ...(typeof date.day === 'number' ? [two(date.day)] : [])].join('-');
}

function datesOf(edtf: Edtf): EventDates {
  if (edtf.type === 'date') return { start: reduced(edtf), end: null };
  if (edtf.type === 'interval') return { start: reduced(edtf.start), end: reduced(edtf.end) };
  return { start: null, end: null };
}

/** When an event begins and ends, each as precisely as it is stated; null for what is a window, a season or a guess. */
export function eventDates({
  edtf,
  placement,
  timeZone,
}: Pick<FeedEvent, 'edtf' | 'placement' | 'timeZone'>): EventDates {
  if (edtf === null) return { start: null, end: null };
  if (placement?.kind !== 'TIME') return datesOf(parseEdtf(edtf));
  const { start, end } = placement;
  return { start: localTime(start, timeZone), end: end === null ? null : localTime(end, timeZone) };
}
