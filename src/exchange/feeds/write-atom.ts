import { type Language, languageTag } from '../../shared/language';
import { instantText } from '../text/instant-text';
import { xmlText } from '../text/xml-text';
import { eventText, labelsOf, titleLine } from './event-text';
import { eventWords } from './event-words';
import { type Feed, type FeedEvent, type FeedLink, type FeedWriter } from './feed';
import { addressIn, eventCalendar, eventPage } from './event-addresses';

const link = (rel: string, type: string, address: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(address)}"/>`;

const author = ({ name, address }: FeedLink, language: Language): string =>
  `<author><name>${xmlText(name)}</name><uri>${xmlText(addressIn(address, language))}</uri></author>`;

const category = (label: string): string => `<category term="${xmlText(label)}"/>`;

function entryLines(event: FeedEvent, language: Language): string[] {
  const words = eventWords(language);
  return [
    '<entry>',
    `<id>urn:uuid:${event.id}</id>`,
    `<title type="text">${xmlText(titleLine(event))}</title>`,
    link('alternate', 'text/html', eventPage(event, language)),
    ...(event.placement ? [link('alternate', 'text/calendar', eventCalendar(event, language))] : []),
    `<published>${instantText(event.published)}</published>`,
    `<updated>${instantText(event.updated)}</updated>`,
    ...event.organisers.map((organiser) => author(organiser, language)),
    ...labelsOf(event, words).map(category),
    `<content type="text">${xmlText(eventText(event, words))}</content>`,
    '</entry>',
  ];
}

function headLines({ id, title, description, language, addresses, actor, updated, next }: Feed): string[] {
  return [
    `<id>urn:uuid:${id}</id>`,
    `<title type="text">${xmlText(title)}</title>`,
    `<subtitle type="text">${xmlText(description)}</subtitle>`,
    `<updated>${instantText(updated)}</updated>`,
    // Entries without an author of their own have this one (RFC 4287, 4.1.2).
    actor ? author(actor, language) : '<author><name>Samverkan</name></author>',
    '<generator>Samverkan</generator>',
    link('self', 'application/atom+xml', addresses.atom),
    link('alternate', 'text/html', addresses.html),
    link('alternate', 'text/calendar', addresses.ics),
    link('alternate', 'application/feed+json', addresses.json),
    ...(next ? [link('next', 'application/atom+xml', next.atom)] : []),
  ];
}

/** Atom 1.0 (RFC 4287), paged (RFC 5005, 3). Entries stand in the order of the feed, which is by time of the events. */
export const writeAtom: FeedWriter = (feed) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag(feed.language)}">`,
    ...headLines(feed),
    ...feed.events.flatMap((event) => entryLines(event, feed.language)),
    '</feed>\n',
  ].join('\n');
