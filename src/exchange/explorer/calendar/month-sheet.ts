import { civil, civilFields, DAY } from '../../../calendar/time/civil';
import { daysOf, type Month } from './month';

/** The days on which something is, or within which it is: civil days, `until` the first after. Not `isFixed` where no one has said on which. */
export interface Stay {
  from: number;
  until: number;
  isFixed: boolean;
}

export interface Placed<Item> {
  item: Item;
  stay: Stay;
}

/** A part of a week, from Monday as 0. */
export interface Band<Item> extends Placed<Item> {
  column: number;
  days: number;
}

export interface Week<Item> {
  /** ISO 8601-1, 4.2.2 */
  number: number;
  /** From Monday on; null for a day of another month. */
  days: ({ day: number; items: Item[] } | null)[];
  /** Those of one lane do not overlap. */
  lanes: Band<Item>[][];
}

/** A month as a sheet of weeks. */
export interface MonthSheet<Item> {
  /** What takes, or is somewhere within, a time that holds all of the month. */
  whole: Placed<Item>[];
  weeks: Week<Item>[];
}

const WEEK = 7 * DAY;

/** The Monday on or before a day; 1 January 1970 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day / DAY + 3) % 7) + 7) % 7) * DAY;

/** The number of the week that a Monday begins: the first of a year is the one that has its first Thursday. */
export const weekNumber = (monday: number): number => {
  const { year } = civilFields(monday + 3 * DAY);
  return Math.round((monday - mondayOf(civil(year, 1, 4))) / WEEK) + 1;
};

/** Whether it stands on one day, and surely on that. */
const isOnDay = ({ from, until, isFixed }: Stay): boolean => isFixed && until - from <= DAY;

/** Each in the first lane in which it has room; longer ones first, so that what belongs together looks so. */
const inLanes = <Item>(bands: Band<Item>[]): Band<Item>[][] => {
  const lanes: Band<Item>[][] = [];
  for (const band of [...bands].sort((a, b) => a.column - b.column || b.days - a.days)) {
    const free = lanes.find((lane) => lane.every(({ column, days }) => column + days <= band.column));
    if (free) free.push(band);
    else lanes.push([band]);
  }
  return lanes;
};

/** Places items on the sheet of a month, those of one day in the order in which they come. What is not within the month is left out. */
export const monthSheet = <Item>(month: Month, placed: readonly Placed<Item>[]): MonthSheet<Item> => {
  const { from, until } = daysOf(month);
  const within = placed.filter(({ stay }) => stay.from < until && stay.until > from);
  const isWhole = ({ stay }: Placed<Item>) => stay.from <= from && stay.until >= until;
  const single = within.filter(({ stay }) => isOnDay(stay));
  const others = within.filter((each) => !isOnDay(each.stay) && !isWhole(each));
  const weeks: Week<Item>[] = [];
  for (let monday = mondayOf(from); monday < until; monday += WEEK) {
    const days = Array.from({ length: 7 }, (_, at) => monday + at * DAY).map((day) =>
      day < from || day >= until
        ? null
        : { day, items: single.filter(({ stay }) => stay.from === day).map(({ item }) => item) },
    );
    const bands = others.flatMap(({ item, stay }) => {
      const start = Math.max(stay.from, monday, from);
      const end = Math.min(stay.until, monday + WEEK, until);
      return start < end ? [{ item, stay, column: (start - monday) / DAY, days: (end - start) / DAY }] : [];
    });
    weeks.push({ number: weekNumber(monday), days, lanes: inLanes(bands) });
  }
  return { whole: within.filter(isWhole), weeks };
};
