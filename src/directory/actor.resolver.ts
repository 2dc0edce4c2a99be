import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { inLanguage, Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { ActorName } from './actor-name.entity';
import { Actor } from './actor.entity';
import { actorDetails, type ActorDetails, type ActorRow } from './actor.loader';
import { Identifier } from './identifier.entity';
import { NameKind } from './name-kind';
import { PartOf } from './part-of.entity';
import { rowsOfActor } from './rows-of-actor.loader';
import { Theme } from './theme.entity';

const detailsOf = async (actor: Actor, context: Context): Promise<ActorDetails> =>
  (await context.use(actorDetails).load(actor.id))!;

/** The name in a language: the official one, else a descriptive one; without a language, or without a name in it, the main name. */
export const nameIn = (
  actor: ActorRow,
  { language }: { language?: Language | null },
  context: Context,
): string | Promise<string> => {
  if (!language || language === Language.SV) return actor.name;
  return context
    .use(rowsOfActor)
    .names.load(actor.id)
    .then((names) => {
      const fitting = names.filter(
        (name) => name.language === language && name.kind !== NameKind.SHORT && name.kind !== NameKind.FORMER,
      );
      return fitting[0]?.text ?? actor.name;
    });
};

@Resolver(() => Actor)
export class ActorResolver {
  @Extensions({ plain: nameIn })
  @FieldResolver(() => String, { description: 'The name in the asked language, else in Swedish, else in any.' })
  name(
    @Root() actor: Actor,
    @LanguageArg() language: Language | null,
    @Ctx() context: Context,
  ): string | Promise<string> {
    return nameIn(actor as ActorRow, { language }, context);
  }

  @FieldResolver(() => [ActorName], { description: 'All its names, the main one first.' })
  names(@Root() actor: Actor, @Ctx() context: Context) {
    return context.use(rowsOfActor).names.load(actor.id);
  }

  @FieldResolver(() => [Identifier], { description: 'The keys that others have given it.' })
  identifiers(@Root() actor: Actor, @Ctx() context: Context) {
    return context.use(rowsOfActor).identifiers.load(actor.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is, in a sentence or two; null if no source says.',
  })
  async description(@Root() actor: Actor, @LanguageArg() language: Language | null, @Ctx() context: Context) {
    const { description, descriptionEn } = await detailsOf(actor, context);
    return inLanguage(language, description, descriptionEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The address of its own web site; null if not known.' })
  async website(@Root() actor: Actor, @Ctx() context: Context) {
    return (await detailsOf(actor, context)).website;
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it works with.' })
  themes(@Root() actor: Actor, @Ctx() context: Context) {
    return context.use(rowsOfActor).themes.load(actor.id);
  }

  @FieldResolver(() => [PartOf], { description: 'What it is or was a part of. Nothing rolls up through it.' })
  partOf(@Root() actor: Actor, @Ctx() context: Context) {
    return context.use(rowsOfActor).wholes.load(actor.id);
  }

  @FieldResolver(() => [PartOf], { description: 'What is or was a part of it.' })
  parts(@Root() actor: Actor, @Ctx() context: Context) {
    return context.use(rowsOfActor).parts.load(actor.id);
  }
}
