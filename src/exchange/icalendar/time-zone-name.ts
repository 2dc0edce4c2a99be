import { type Instant } from '../../shared/instant';
import { type Zone } from '../../calendar/time/zone';
import { offsetText } from './offset-text';

/** The runtime gives each abbreviation only in a language of a country that has it. */
const LANGUAGES = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];

/** What a zone's time is called at an instant: `CEST`, or the offset where it has no such name. */
export function timeZoneName(zone: Zone, instant: Instant, offset: number): string {
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone.id, timeZoneName: 'short' });
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
    if (/^[A-Z]{3,5}$/.test(name)) return name;
  }
  return offsetText(offset);
}
