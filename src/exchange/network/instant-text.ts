import { type Instant } from '../../shared/instant';

/** The years 1 to 9999: before and after them readers of dates differ, and so do XML Schema 1.0 and 1.1. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const AFTER_LAST = Date.parse('9999-12-31T23:59:59.999Z') + 1;

const MINUTE = 60_000;

/** Texts to the minute. Writing a date is slow, and most bounds are midnights of not so many days. */
const minutes = new Map<number, string>();
const KEPT = 131_072;

function minuteText(minute: number): string {
  let text = minutes.get(minute);
  if (text === undefined) {
    if (minutes.size === KEPT) minutes.clear();
    text = new Date(minute * MINUTE).toISOString().slice(0, 16);
    minutes.set(minute, text);
  }
  return text;
}

/** 00, or with what a second has of milliseconds: 59.999. */
const secondText = (milliseconds: number): string =>
  milliseconds === 0
    ? '00'
    : (milliseconds / 1000)
        .toFixed(3)
        .padStart(6, '0')
        .replace(/\.000$/, '');

/** 2019-12-31T23:00:00Z (RFC 3339, xs:dateTime); null for what is open or unknown and outside the years 1 to 9999. */
export function instantText(instant: Instant): string | null {
  if (instant < FIRST || instant >= AFTER_LAST) return null;
  const minute = Math.floor(instant / MINUTE);
  return `${minuteText(minute)}:${secondText(instant - minute * MINUTE)}Z`;
}
