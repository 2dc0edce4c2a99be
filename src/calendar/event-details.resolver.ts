import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Theme } from '../directory/theme.entity';
import { type Context } from '../shared/context';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Event } from './event.entity';
import { type EventDetails, eventLoaders, type EventRow, isStored } from './event.loader';

/** What a list does not fetch. An expected occurrence has no row, and so none of it. */
const detailsOf = async (event: EventRow, context: Context): Promise<EventDetails | null> =>
  isStored(event) ? context.use(eventLoaders).details.load(event.id) : null;

@Resolver(() => Event)
export class EventDetailsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it is about; null if the sources do not tell.' })
  async description(@Root() event: Event, @LanguageArg() language: Language | null, @Ctx() context: Context) {
    const details = await detailsOf(event, context);
    return details && inLanguage(language, details.description, details.descriptionEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it is held; null if not stated.' })
  async location(@Root() event: Event, @Ctx() context: Context) {
    return (await detailsOf(event, context))?.location;
  }

  @FieldResolver(() => String, { nullable: true, description: 'A page about it; null if not known.' })
  async url(@Root() event: Event, @Ctx() context: Context) {
    return (await detailsOf(event, context))?.url;
  }

  @FieldResolver(() => [String], { description: 'What it dealt or deals with, in a few words each.' })
  async subjects(@Root() event: Event, @LanguageArg() language: Language | null, @Ctx() context: Context) {
    if (!isStored(event)) return [];
    const subjects = await context.use(eventLoaders).subjects.load(event.id);
    return subjects.map(({ text, textEn }) => inLanguage(language, text, textEn)!);
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it is about.' })
  async themes(@Root() event: Event, @Ctx() context: Context) {
    return isStored(event) ? context.use(eventLoaders).themes.load(event.id) : [];
  }
}
