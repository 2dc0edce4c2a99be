import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { type ActorRow } from '../directory/actor.loader';
import { nameIn } from '../directory/actor.resolver';
import { BASE_URL } from '../shared/base-url';
import { type Context } from '../shared/context';
import { Language, languageTag } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { embedLine } from './embed-line';
import { feedAddresses, feedSourceOf } from './feed-addresses';
import { Feeds } from './feeds.type';

@Resolver(() => Actor)
export class FeedsResolver {
  @FieldResolver(() => Feeds, {
    description: 'The addresses of its feeds: of a coalition its own events, of others also those of their coalitions.',
  })
  async feeds(@Root() actor: Actor, @LanguageArg() language: Language | null, @Ctx() context: Context): Promise<Feeds> {
    const row = actor as ActorRow;
    const base = context.resource(BASE_URL);
    const source = feedSourceOf(row);
    const lang = languageTag(language ?? Language.SV);
    const addresses = feedAddresses(base, source, lang === 'sv' ? '' : `lang=${lang}`);
    const link = { name: await nameIn(row, { language }, context), address: addresses.html };
    return { ...addresses, embed: embedLine(base, { attributes: { source, lang }, link }) };
  }
}
