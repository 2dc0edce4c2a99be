import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type Context } from '../shared/context';
import { ActorKind } from './actor-kind';
import { Actor } from './actor.entity';
import { CoalitionConnection, OrganisationConnection, PersonConnection } from './actor-connection';
import { listActors } from './actor-list';
import { CoalitionListArgs, OrganisationListArgs, PersonListArgs } from './actor-list.input';
import { ActorArgs, ActorRef } from './actor-ref.input';
import { Coalition } from './coalition.entity';
import { findActor } from './find-actor';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

@Resolver()
export class ActorQueries {
  @Query(() => Actor, {
    nullable: true,
    description: 'The actor with a key, whatever its kind; null if there is none. Exactly one key.',
  })
  actor(@Args(() => ActorRef) ref: ActorRef, @Ctx() context: Context) {
    return findActor(context, ref);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: 'The organisation with a key; null if there is none. Exactly one key.',
  })
  organisation(@Args(() => ActorRef) ref: ActorRef, @Ctx() context: Context) {
    return findActor(context, ref, ActorKind.ORGANISATION);
  }

  @Query(() => Coalition, {
    nullable: true,
    description: 'The coalition with a key; null if there is none. Exactly one key.',
  })
  coalition(@Args(() => ActorArgs) ref: ActorArgs, @Ctx() context: Context) {
    return findActor(context, ref, ActorKind.COALITION);
  }

  @Query(() => Person, {
    nullable: true,
    description: 'The person with a key; null if there is none. Exactly one key.',
  })
  person(@Args(() => ActorArgs) ref: ActorArgs, @Ctx() context: Context) {
    return findActor(context, ref, ActorKind.PERSON);
  }

  @Query(() => OrganisationConnection, { description: 'The organisations.' })
  organisations(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return listActors(context, ActorKind.ORGANISATION, args);
  }

  @Query(() => CoalitionConnection, { description: 'The coalitions.' })
  coalitions(@Args(() => CoalitionListArgs) args: CoalitionListArgs, @Ctx() context: Context) {
    return listActors(context, ActorKind.COALITION, args);
  }

  @Query(() => PersonConnection, { description: 'The people.' })
  people(@Args(() => PersonListArgs) args: PersonListArgs, @Ctx() context: Context) {
    return listActors(context, ActorKind.PERSON, args);
  }
}
