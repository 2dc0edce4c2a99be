import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Actor } from './actor.entity';
import { actorOf } from './actor-of';
import { Mandate } from './mandate.entity';

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  title(@Root() mandate: Mandate, @LanguageArg() language: Language | null) {
    return inLanguage(language, mandate.title, mandate.titleEn);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The target that it sets, with its unit: "under 10 %"; null if none is clear.',
  })
  target(@Root() mandate: Mandate, @LanguageArg() language: Language | null) {
    return inLanguage(language, mandate.target, mandate.targetEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it says; null if the source does not tell.' })
  description(@Root() mandate: Mandate, @LanguageArg() language: Language | null) {
    return inLanguage(language, mandate.description, mandate.descriptionEn);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Whom it charges or comes from; null if no one is named.',
  })
  actor(@Root() mandate: Mandate, @Ctx() context: Context) {
    return mandate.actorId && actorOf(context, mandate.actorId);
  }
}
