import { FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Purpose } from './purpose.entity';

@Resolver(() => Purpose)
export class PurposeResolver {
  @FieldResolver(() => String, { description: 'The purpose in words.' })
  text(@Root() purpose: Purpose, @LanguageArg() language: Language | null) {
    return inLanguage(language, purpose.text, purpose.textEn);
  }
}
