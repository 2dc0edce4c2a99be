import { html, type Html } from '../pages/html';
import { pageHref, type Reading } from '../pages/reading';
import { COLLECTIONS, type Linked } from './collections';

export { type Linked };

/** What ACTOR_LINK asks for. */
export interface AnsweredActor {
  __typename: 'Organisation' | 'Coalition' | 'Person';
  slug: string;
  name: string;
}

/** What a page asks for to name an actor and lead to its page: `member { ...ActorLink }`. */
export const ACTOR_LINK = `fragment ActorLink on Actor {
  __typename
  slug
  name(language: $language)
}`;

/** `/coalitions/likvardig-utbildning` */
export const pathOf = (type: Linked, slug: string): string => `/${COLLECTIONS[type]}/${encodeURIComponent(slug)}`;

export const linkTo = (reading: Reading, type: Linked, slug: string, name: string): Html =>
  html`<a dir="auto" href="${pageHref(reading, pathOf(type, slug))}">${name}</a>`;

/** The name of an actor with a link to its page. */
export const actorLink = (reading: Reading, { __typename, slug, name }: AnsweredActor): Html =>
  linkTo(reading, __typename, slug, name);
