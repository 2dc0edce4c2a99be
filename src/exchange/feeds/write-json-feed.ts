import { baseOf } from '../../calendar/feed-addresses';
import { type Language, languageTag } from '../../shared/language';
import { precision } from '../../calendar/time/precision';
import { instantText } from '../text/instant-text';
import { wellFormed } from '../text/well-formed';
import { capitalised, eventText, isOff, labelsOf } from './event-text';
import { eventWords } from './event-words';
import { type Feed, type FeedEvent, type FeedLink, type FeedWriter } from './feed';
import { addressIn, eventCalendar, eventPage } from './event-addresses';
import { webAddress } from './web-address';

const boundText = (bound: number | null): string | null => (bound === null ? null : instantText(bound));

const authorsOf = (authors: readonly FeedLink[], language: Language) =>
  authors.length === 0 ? undefined : authors.map(({ name, address }) => ({ name, url: addressIn(address, language) }));

const whenOf = ({ edtf, when, earliest, latest, timeZone }: FeedEvent) =>
  edtf === null
    ? null
    : {
        edtf,
        text: when,
        precision: precision(edtf),
        earliest: boundText(earliest),
        latest: boundText(latest),
        timeZone,
      };

/** For lists that show no more than titles and summaries: what is off must say so there. */
const summaryOf = (event: FeedEvent): string | undefined =>
  [isOff(event) ? capitalised(event.statusText) : null, event.when].filter(Boolean).join(': ') || undefined;

function itemOf(event: FeedEvent, language: Language) {
  const words = eventWords(language);
  const labels = labelsOf(event, words);
  return {
    id: `urn:uuid:${event.id}`,
    url: eventPage(event, language),
    external_url: webAddress(event.url) ?? undefined,
    title: event.title,
    summary: summaryOf(event),
    content_text: eventText(event, words),
    date_published: instantText(event.published),
    date_modified: instantText(event.updated),
    tags: labels.length === 0 ? undefined : labels,
    language: languageTag(language),
    authors: authorsOf(event.organisers, language),
    _samverkan: {
      when: whenOf(event),
      status: event.status,
      statusText: event.statusText,
      remarks: event.remarks,
      kind: event.kind,
      organisers: event.organisers.map(({ name }) => name),
      location: event.location,
      attendanceModes: event.attendanceModes,
      calendar: event.placement && eventCalendar(event, language),
    },
  };
}

const headOf = ({ title, description, language, addresses, actor, usual, next }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description,
  home_page_url: addresses.html,
  feed_url: addresses.json,
  next_url: next?.json,
  language: languageTag(language),
  authors: authorsOf(actor ? [actor] : [], language),
  _samverkan: {
    about: `${baseOf(addresses.html)}/embed`,
    usual: usual.map(({ organiser, text }) => ({ organiser: organiser.name, text })),
    calendar: addresses.ics,
    subscribe: addresses.webcal,
  },
});

/** What UTF-8 cannot hold is replaced before it becomes an escape that some readers refuse. */
const jsonText = (value: object): string =>
  JSON.stringify(value, (_name, each: unknown) => (typeof each === 'string' ? wellFormed(each) : each));

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1), one event a line, with what the embeddable element shows in `_samverkan`. */
export const writeJsonFeed: FeedWriter = (feed) => {
  const items = feed.events.map((event) => jsonText(itemOf(event, feed.language)));
  return `${jsonText(headOf(feed)).slice(0, -1)},"items":[${items.map((item) => `\n${item}`).join(',')}\n]}\n`;
};
