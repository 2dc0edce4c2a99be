import { type FeedAddresses } from '../../calendar/feed-addresses';
import { writeFeedPage } from '../pages/feed-page';
import { type FeedWriter } from './feed';
import { writeAtom } from './write-atom';
import { writeIcs } from './write-ics';
import { writeJsonFeed } from './write-json-feed';

export interface FeedFormat {
  contentType: string;
  write: FeedWriter;
  /** Whether it holds everything at once, also what has been for a year. */
  isCalendar: boolean;
}

/** The formats of a feed, by what stands behind its address: `.ics`; nothing for the page. */
export const FEED_FORMATS = {
  ics: { contentType: 'text/calendar; charset=utf-8', write: writeIcs, isCalendar: true },
  atom: { contentType: 'application/atom+xml; charset=utf-8', write: writeAtom, isCalendar: false },
  json: { contentType: 'application/feed+json; charset=utf-8', write: writeJsonFeed, isCalendar: false },
  html: { contentType: 'text/html; charset=utf-8', write: writeFeedPage, isCalendar: false },
} satisfies Record<Exclude<keyof FeedAddresses, 'webcal'>, FeedFormat>;

export type FeedFormatName = keyof typeof FEED_FORMATS;

/** The other formats of a feed, as the value of a Link header (RFC 8288). */
export const linksOf = (addresses: FeedAddresses, format: FeedFormatName): string =>
  (Object.entries(FEED_FORMATS) as [FeedFormatName, FeedFormat][])
    .filter(([name]) => name !== format)
    .map(([name, { contentType }]) => `<${addresses[name]}>; rel="alternate"; type="${contentType.split(';', 1)[0]}"`)
    .join(', ');
