/** The months that a slider steps through, by numbers from 0. */
export interface Months {
  /** `2015-01` */
  first: string;
  count: number;
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const textOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The months from that of the first bound to the one after that of the last. Bounds are ISO 8601. */
export const monthsBetween = (first: string, last: string): Months => ({
  first: first.slice(0, 7),
  count: numberOf(last) - numberOf(first) + 2,
});

/** The first day of a month: `2021-06-01` */
export const dayOf = ({ first }: Months, month: number): string => `${textOf(numberOf(first) + month)}-01`;

/** The number of the month of a day, within those that there are. */
export const monthOf = ({ first, count }: Months, day: string): number =>
  Math.min(count - 1, Math.max(0, numberOf(day) - numberOf(first)));
