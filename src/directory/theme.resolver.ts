import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { KeyArgs } from '../shared/key-args';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { Theme } from './theme.entity';
import { ThemeListArgs } from './theme.input';
import { listThemes, ThemeConnection } from './theme-list';
import { themeLoaders } from './theme.loader';
import { uuidOfKey } from './uuid-of-key';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => Theme, { nullable: true, description: 'The theme with a key; null if there is none. Exactly one key.' })
  theme(@Args(() => KeyArgs) keys: KeyArgs, @Ctx() context: Context) {
    const id = uuidOfKey('Theme', keys);
    const { byId, bySlug } = context.use(themeLoaders);
    return id === null ? bySlug.load(keys.slug!) : byId.load(id);
  }

  @Query(() => ThemeConnection, { description: 'The themes.' })
  themes(@Args(() => ThemeListArgs) args: ThemeListArgs, @Ctx() context: Context) {
    return listThemes(context, args);
  }

  @FieldResolver(() => String, { description: 'The preferred name (skos:prefLabel).' })
  name(@Root() theme: Theme, @LanguageArg() language: Language | null) {
    return inLanguage(language, theme.name, theme.nameEn);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it covers (skos:definition); null if no source says.',
  })
  definition(@Root() theme: Theme, @LanguageArg() language: Language | null) {
    return inLanguage(language, theme.definition, theme.definitionEn);
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'The theme that it is narrower than (skos:broader); null if there is none.',
  })
  broader(@Root() theme: Theme, @Ctx() context: Context) {
    return theme.broaderId && context.use(themeLoaders).byId.load(theme.broaderId);
  }
}
