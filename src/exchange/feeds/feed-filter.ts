import { ActorKind } from '../../directory/actor-kind';
import { type ActorRow } from '../../directory/actor.loader';
import { REGISTER } from '../../directory/register';
import { themeLoaders } from '../../directory/theme.loader';
import { type Theme } from '../../directory/theme.entity';
import { type EventKind } from '../../calendar/event-kind';
import { type Context } from '../../shared/context';
import { BadUserInput, quote } from '../../shared/errors';
import { type CalendarScope, scopeOfActors, scopeOfRegions } from './calendar-scope';
import { type Collection, type FeedQuestion, type FeedSubject } from './feed-question';

/** What the names in a question stand for. */
export interface FeedFilter {
  /** What the feed is of; null for all events. */
  subject: { collection: Collection; row: ActorRow | Theme } | null;
  /** What it is narrowed to. */
  narrowedBy: (ActorRow | Theme)[];
  /** An event must stand in each of them. */
  scopes: CalendarScope[];
  /** Ids; an event must be about one of each. */
  themes: string[][];
  kinds: readonly EventKind[];
}

/** There is no feed at an address. */
export class NoSuchFeed extends Error {
  override name = 'NoSuchFeed';
}

const KIND: Partial<Record<Collection, ActorKind>> = {
  coalitions: ActorKind.COALITION,
  organisations: ActorKind.ORGANISATION,
  people: ActorKind.PERSON,
  regions: ActorKind.ORGANISATION,
};

const subjectOf = async (context: Context, { collection, slug }: FeedSubject): Promise<ActorRow | Theme> => {
  if (collection === 'themes') {
    const theme = await context.use(themeLoaders).bySlug.load(slug);
    if (theme) return theme;
  } else {
    const actor = context.resource(REGISTER).bySlug(slug);
    if (actor?.actorKind === KIND[collection]) return actor!;
  }
  throw new NoSuchFeed(`There is nothing called ${quote(slug)} among ${collection}.`);
};

const actorsOf = (context: Context, name: string, slugs: readonly string[], kind?: ActorKind): ActorRow[] =>
  slugs.map((slug) => {
    const actor = context.resource(REGISTER).bySlug(slug);
    if (!actor || (kind && actor.actorKind !== kind))
      throw new BadUserInput(
        `${name}: expected the slug of ${kind ? 'an organisation' : 'an actor'}, found none called ${quote(slug)}.`,
      );
    return actor;
  });

const themesOf = async (context: Context, slugs: readonly string[]): Promise<Theme[]> => {
  const themes = await Promise.all(slugs.map((slug) => context.use(themeLoaders).bySlug.load(slug)));
  return themes.map((theme, i) => {
    if (!theme) throw new BadUserInput(`theme: expected the slug of a theme, found none called ${quote(slugs[i])}.`);
    return theme;
  });
};

/** Finds what a question names. NoSuchFeed where there is no such subject, BAD_USER_INPUT where a filter names nothing. */
export const feedFilter = async (context: Context, question: FeedQuestion): Promise<FeedFilter> => {
  const subject = question.subject && {
    collection: question.subject.collection,
    row: await subjectOf(context, question.subject),
  };
  const actors = actorsOf(context, 'actor', question.actors);
  const regions = actorsOf(context, 'region', question.regions, ActorKind.ORGANISATION);
  const themes = await themesOf(context, question.themes);
  const isActor = subject && subject.collection !== 'themes' && subject.collection !== 'regions';
  return {
    subject,
    narrowedBy: [...actors, ...themes, ...regions],
    scopes: [
      ...(isActor ? [scopeOfActors(context, [subject.row as ActorRow])] : []),
      ...(subject?.collection === 'regions' ? [await scopeOfRegions(context, [subject.row as ActorRow])] : []),
      ...(actors.length > 0 ? [scopeOfActors(context, actors)] : []),
      ...(regions.length > 0 ? [await scopeOfRegions(context, regions)] : []),
    ],
    themes: [
      ...(subject?.collection === 'themes' ? [[subject.row.id]] : []),
      ...(themes.length > 0 ? [themes.map(({ id }) => id)] : []),
    ],
    kinds: question.kinds,
  };
};
