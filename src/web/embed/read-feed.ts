import { type EmbedEvent, type EmbedFeed, type EmbedTime, type UsualTime } from './feed';
import { addressOf, fieldsOf, listOf, textOf, textsOf } from './read-value';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** EDTF of a day is a valid date; the instant says a time wherever it is read. A day that is uncertain is none. */
const datetimeOf = (precision: unknown, edtf: string | null, earliest: string | null): string | null => {
  if (precision === 'DAY' && edtf && DAY.test(edtf)) return edtf;
  if (precision === 'TIME' && earliest && !Number.isNaN(Date.parse(earliest))) return earliest;
  return null;
};

const readTime = (value: unknown): EmbedTime | null => {
  const { text, precision, edtf, earliest } = fieldsOf(value);
  const said = textOf(text);
  return said === null ? null : { text: said, datetime: datetimeOf(precision, textOf(edtf), textOf(earliest)) };
};

const readEvent = (value: unknown): EmbedEvent => {
  const item = fieldsOf(value);
  const more = fieldsOf(item._samverkan);
  return {
    title: textOf(item.title) ?? '–',
    page: addressOf(item.url),
    when: readTime(more.when),
    status: textOf(more.status),
    statusText: textOf(more.statusText),
    remarks: textsOf(more.remarks),
    organisers: textsOf(more.organisers),
    location: textOf(more.location),
    description: textOf(item.content_text),
    calendar: addressOf(more.calendar),
  };
};

const readUsual = (value: unknown): UsualTime[] => {
  const { organiser, text } = fieldsOf(value);
  const said = textOf(text);
  return said === null ? [] : [{ organiser: textOf(organiser), text: said }];
};

/**
 * Reads a JSON Feed 1.1 with our extension `_samverkan`.
 *
 * @throws TypeError when it is none
 */
export const readFeed = (value: unknown, limit: number): EmbedFeed => {
  const feed = fieldsOf(value);
  if (!textOf(feed.version)?.startsWith('https://jsonfeed.org/version/1') || !Array.isArray(feed.items))
    throw new TypeError('Expected a JSON Feed.');
  const more = fieldsOf(feed._samverkan);
  return {
    title: textOf(feed.title),
    author: textOf(fieldsOf(listOf(feed.authors)[0]).name),
    page: addressOf(feed.home_page_url),
    hasMore: feed.items.length > limit || addressOf(feed.next_url) !== null,
    subscribe: addressOf(more.subscribe),
    usual: listOf(more.usual).flatMap(readUsual),
    events: feed.items.slice(0, limit).map(readEvent),
  };
};
