import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { exactlyOne } from '../shared/exactly-one';
import { fromGlobalId } from '../shared/global-id';
import { KeyArgs } from '../shared/key-args';
import { inLanguage, type Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { citationLoaders } from './citation.loader';
import { Source } from './source.entity';
import { SourceListArgs, ThemeListArgs } from './theme-source.input';
import { listSources, listThemes, SourceConnection, ThemeConnection } from './theme-source.list';
import { Theme } from './theme.entity';

const uuidOf = (type: string, { id, slug }: KeyArgs): string | null => {
  const [key] = exactlyOne({ id, slug });
  if (key === 'slug') return null;
  const given = fromGlobalId(id!);
  return given.type === type ? given.id : '';
};

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => Theme, { nullable: true, description: 'The theme with a key; null if there is none. Exactly one key.' })
  theme(@Args(() => KeyArgs) keys: KeyArgs, @Ctx() context: Context) {
    const id = uuidOf('Theme', keys);
    const { theme, themeBySlug } = context.use(citationLoaders);
    return id === null ? themeBySlug.load(keys.slug!) : theme.load(id);
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
    return theme.broaderId && context.use(citationLoaders).theme.load(theme.broaderId);
  }
}

@Resolver()
export class SourceQueries {
  @Query(() => Source, {
    nullable: true,
    description: 'The source with a key; null if there is none. Exactly one key.',
  })
  source(@Args(() => KeyArgs) keys: KeyArgs, @Ctx() context: Context) {
    const id = uuidOf('Source', keys);
    const { source, sourceBySlug } = context.use(citationLoaders);
    return id === null ? sourceBySlug.load(keys.slug!) : source.load(id);
  }

  @Query(() => SourceConnection, { description: 'The documents that state the facts.' })
  sources(@Args(() => SourceListArgs) args: SourceListArgs, @Ctx() context: Context) {
    return listSources(context, args);
  }
}
