import { type ActorKind } from '../directory/actor-kind';
import { type ActorRow } from '../directory/actor.loader';

/** The addresses of a feed with all its parameters. */
export interface FeedAddresses {
  html: string;
  ics: string;
  /** The same as `ics`, for calendar programs: `webcal://…`. */
  webcal: string;
  atom: string;
  json: string;
}

const COLLECTION: Record<ActorKind, string> = {
  PERSON: 'people',
  ORGANISATION: 'organisations',
  COALITION: 'coalitions',
};

/** What the embeddable element calls the feed of an actor, and our own pages the actor: `coalitions/likvardig-utbildning`. */
export const feedSourceOf = ({ actorKind, slug }: Pick<ActorRow, 'actorKind' | 'slug'>): string =>
  `${COLLECTION[actorKind]}/${encodeURIComponent(slug)}`;

/**
 * The addresses of a feed.
 * @param base see BASE_URL
 * @param source what stands after `/feeds/`, such as `coalitions/likvardig-utbildning`
 * @param query parameters without the question mark
 */
export const feedAddresses = (base: string, source: string, query = ''): FeedAddresses => {
  const address = (suffix: string) => `${base}/feeds/${source}${suffix}${query && `?${query}`}`;
  const ics = address('.ics');
  return {
    html: address(''),
    ics,
    webcal: ics.replace(/^https?:/, 'webcal:'),
    atom: address('.atom'),
    json: address('.json'),
  };
};

/** What all our addresses start with (see BASE_URL), from that of a feed's page. */
export const baseOf = (feedPage: string): string => {
  const [path] = feedPage.split('?', 1);
  return path.slice(0, path.lastIndexOf('/feeds/'));
};
