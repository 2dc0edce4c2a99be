import { periodBounds } from '../../../src/calendar/time/period-bounds';
import { FAR_FUTURE, FAR_PAST, type Instant } from '../../../src/shared/instant';
import { below, type Random } from './random';

const DAY = 86_400_000;
const ZONE = 'Europe/Stockholm';

/** The first day of all, and how many there are: twenty years. */
export const FIRST_DAY: Instant = Date.UTC(2005, 0, 1);
export const DAYS = 7305;

const FORMS = 3;

/** How precisely a day is stated: to the day, to the month, or roughly. */
export type Form = 0 | 1 | 2;

/** Most are stated to the day; those of the month or roughly hold only possibly for a while, or throughout. */
export const drawForm = (random: Random): Form => [0, 0, 0, 0, 0, 0, 0, 0, 1, 2][below(random, 10)] as Form;

/** The start or the end of a period: what is stated (EDTF), and the bounds of that. */
export interface Side {
  text: string;
  earliest: Instant;
  latest: Instant;
}

/** The end of what goes on, and of which no source is there to say until when. */
export const OPEN: Side = { text: '..', earliest: FAR_PAST, latest: FAR_FUTURE };

const starts: Side[] = [];
const ends: Side[] = [];

export const startSide = (day: number, form: Form): Side => (starts[day * FORMS + form] ??= makeStart(day, form));

export const endSide = (day: number, form: Form): Side => (ends[day * FORMS + form] ??= makeEnd(day, form));

const makeStart = (day: number, form: Form): Side => {
  const text = edtf(day, form);
  const { startEarliest, startLatest } = periodBounds(`${text}/..`, ZONE, []);
  return { text, earliest: startEarliest, latest: startLatest };
};

const makeEnd = (day: number, form: Form): Side => {
  const text = edtf(day, form);
  const { endEarliest, endLatest } = periodBounds(`../${text}`, ZONE, []);
  return { text, earliest: endEarliest, latest: endLatest };
};

const edtf = (day: number, form: Form): string => {
  const date = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
  return [date, date.slice(0, 7), `${date}~`][form];
};
