import { feedSourceOf } from '../../calendar/feed-addresses';
import { actorOf } from '../../directory/actor-of';
import { nameIn } from '../../directory/actor.resolver';
import { type ActorRow } from '../../directory/actor.loader';
import { type Theme } from '../../directory/theme.entity';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { inLanguage, type Language } from '../../shared/language';
import { type FeedActor, type FeedLink } from './feed';

/** An actor with its name in a language and its page. */
export const actorLink = async (context: Context, actor: ActorRow, language: Language): Promise<FeedActor> => ({
  id: actor.id,
  kind: actor.actorKind,
  name: await nameIn(actor, { language }, context),
  address: `${context.resource(BASE_URL)}/${feedSourceOf(actor)}`,
});

/** By language and id: the events of a feed mostly have the same few organisers. */
const knownLinks = () => new Map<string, Promise<FeedActor>>();

export const actorLinkOf = (context: Context, id: string, language: Language): Promise<FeedActor> => {
  const links = context.use(knownLinks);
  const key = `${language} ${id}`;
  const known =
    links.get(key) ?? Promise.resolve(actorOf(context, id)).then((actor) => actorLink(context, actor, language));
  links.set(key, known);
  return known;
};

export const themeLink = (context: Context, { slug, name, nameEn }: Theme, language: Language): FeedLink => ({
  name: inLanguage(language, name, nameEn)!,
  address: `${context.resource(BASE_URL)}/themes/${encodeURIComponent(slug)}`,
});
