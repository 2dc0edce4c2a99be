import { FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Activity } from './activity.entity';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  name(@Root() activity: Activity, @LanguageArg() language: Language | null) {
    return inLanguage(language, activity.name, activity.nameEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is done; null if the source does not tell.' })
  description(@Root() activity: Activity, @LanguageArg() language: Language | null) {
    return inLanguage(language, activity.description, activity.descriptionEn);
  }
}
