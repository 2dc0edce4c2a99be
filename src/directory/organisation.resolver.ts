import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { ORGANISATION_NUMBER } from './identifier.rules';
import { Organisation } from './organisation.entity';
import { Position } from './position.entity';
import { rowsOfActor } from './rows-of-actor.loader';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its organisationsnummer, ten digits without hyphen (SE-ON); null if it has none of its own: units point to their legal entity by partOf.',
  })
  async organisationNumber(@Root() organisation: Organisation, @Ctx() context: Context) {
    const identifiers = await context.use(rowsOfActor).identifiers.load(organisation.id);
    return identifiers.find(({ scheme }) => scheme === ORGANISATION_NUMBER)?.value ?? null;
  }

  @FieldResolver(() => [Position], { description: 'The posts that people have or had there.' })
  positions(@Root() organisation: Organisation, @Ctx() context: Context) {
    return context.use(rowsOfActor).posts.load(organisation.id);
  }
}
