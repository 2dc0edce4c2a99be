import { nastyNames } from '../../network/support/nasty-names';
import { type Feed } from '../../../../src/exchange/feeds/feed';
import { COALITION, event, FEED } from './feed';

const id = (place: number): string => `0190a0b0-0000-7000-8001-${String(place).padStart(12, '0')}`;

/** Five hundred texts that nobody should write and somebody will. */
export const HOSTILE_TEXTS = nastyNames(500);

/** A feed of as many events, each with one of them for its title, its place, its organiser and its description. */
export const HOSTILE_FEED: Feed = {
  ...FEED,
  next: null,
  events: HOSTILE_TEXTS.map((text, place) =>
    event({
      id: id(place),
      address: `https://samverkan.example/events/${id(place)}`,
      title: text,
      location: text,
      description: text,
      organisers: [{ ...COALITION, name: text }],
      themes: [{ name: text, address: COALITION.address }],
    }),
  ),
};

/** What is left of a text where characters that a format cannot hold are replaced. */
export const readable = (text: string, unreadable: RegExp): string =>
  Buffer.from(text).toString().replace(unreadable, '\ufffd');
