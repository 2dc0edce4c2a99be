import { type Instant } from '../../shared/instant';

/** The years 1 to 9999: before and after them readers of dates differ, and so do XML Schema 1.0 and 1.1. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const AFTER_LAST = Date.parse('9999-12-31T23:59:59.999Z') + 1;

const MINUTE = 60_000;

/** Texts of whole minutes. Writing a date is slow, and most bounds are midnights of not so many days. */
const minutes = new Map<number, string>();
const KEPT = 131_072;

function minuteText(minute: number): string {
  let text = minutes.get(minute);
  if (text === undefined) {
    if (minutes.size === KEPT) minutes.clear();
    text = `${new Date(minute * MINUTE).toISOString().slice(0, 16)}:00Z`;
    minutes.set(minute, text);
  }
  return text;
}

/** The last millisecond before a bound, as the inclusive ends of GEXF have it. */
const LAST = MINUTE - 1;

/** 07, or with milliseconds 59.999. */
const secondText = (milliseconds: number): string =>
  milliseconds === LAST
    ? '59.999'
    : (milliseconds / 1000)
        .toFixed(3)
        .padStart(6, '0')
        .replace(/\.000$/, '');

/** 2019-12-31T23:00:00Z (RFC 3339, xs:dateTime); null for what is open or unknown and outside the years 1 to 9999. */
export function instantText(instant: Instant): string | null {
  if (instant < FIRST || instant >= AFTER_LAST) return null;
  const minute = Math.floor(instant / MINUTE);
  const text = minuteText(minute);
  const rest = instant - minute * MINUTE;
  return rest === 0 ? text : `${text.slice(0, 17)}${secondText(rest)}Z`;
}
