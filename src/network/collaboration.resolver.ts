import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { dateWhen, When } from '../calendar/when';
import { type ActorRef } from '../directory/actor-ref.input';
import { Certainty } from '../directory/certainty';
import { Citation } from '../directory/citation.entity';
import { findActor } from '../directory/find-actor';
import { Membership } from '../directory/membership.entity';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { citationsOfMemberships } from './citations-of-memberships';
import { type SharedCoalition as FoundCoalition, sharedCoalitions } from './shared-coalitions';
import { CollaborationArgs, PathArgs } from './collaboration.input';
import { Collaboration, CollaborationPath, SharedCoalition, type SharedCoalitionRow } from './collaboration.type';
import { chainLength, shortestChain } from './shortest-chain';
import { type Snapshot, snapshotOf } from './snapshot';

const MAX_ACTORS = 100;

/** The places of the actors in the graph; null where one of them is not there. */
const indexesOf = async (context: Context, refs: ActorRef[]): Promise<number[] | null> => {
  const { register } = snapshotOf(context);
  const actors = await Promise.all(refs.map((ref) => findActor(context, ref)));
  const indexes = actors.map((actor) => (actor ? register.placeOf(actor.id) : -1));
  return indexes.includes(-1) ? null : indexes;
};

/** A shared coalition, as its resolver takes it. */
export const sharedRow = (
  register: Snapshot['register'],
  { coalition, certainty, memberships, since }: FoundCoalition,
): SharedCoalitionRow => ({
  coalition: register.actor(coalition) as never,
  certainty,
  memberships,
  sinceMembership: since,
});

const optionsOf = ({ at, certainty }: PathArgs | CollaborationArgs) => ({
  at: at ?? null,
  certainty: certainty ? [certainty] : undefined,
});

/** A chain holds or may hold; there are none that surely do not. */
const chainOptionsOf = (args: PathArgs) => {
  if (args.certainty === Certainty.NO) throw new BadUserInput('Expected certainty to be YES or POSSIBLY, got NO.');
  return optionsOf(args);
};

@Resolver()
export class CollaborationQueries {
  @Query(() => Collaboration, { nullable: true, description: 'What actors share; null if one of them is not known.' })
  async collaboration(@Args(() => CollaborationArgs) args: CollaborationArgs, @Ctx() context: Context) {
    const { length } = args.between;
    if (length < 2 || length > MAX_ACTORS) throw new BadUserInput(`Expected 2 to ${MAX_ACTORS} actors, got ${length}.`);
    const indexes = await indexesOf(context, args.between);
    if (!indexes) return null;
    const { graph, register } = snapshotOf(context);
    const shared = sharedCoalitions(graph, indexes, optionsOf(args)).map((each) => sharedRow(register, each));
    return { actors: indexes.map((index) => register.actor(index)), weight: shared.length, sharedCoalitions: shared };
  }

  @Query(() => CollaborationPath, {
    nullable: true,
    description:
      'One shortest chain of collaborations between two actors; null if there is none or one of them is not known. Collectives are never passed through.',
  })
  async collaborationPath(@Args(() => PathArgs) args: PathArgs, @Ctx() context: Context) {
    const indexes = await indexesOf(context, [args.from, args.to]);
    const { graph, register } = snapshotOf(context);
    const chain = indexes && shortestChain(graph, indexes[0], indexes[1], chainOptionsOf(args));
    if (!chain) return null;
    const { length, certainty, actors, coalitions } = chain;
    const steps = coalitions.map((coalition, i) => ({
      from: register.actor(actors[i]),
      coalition: register.actor(coalition),
      to: register.actor(actors[i + 1]),
      places: { between: [actors[i], actors[i + 1]], coalition: coalitions[i], options: chainOptionsOf(args) },
    }));
    return { length, certainty, steps };
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'The length of a shortest chain of collaborations between two actors, in coalitions; null as for collaborationPath.',
  })
  async collaborationDistance(@Args(() => PathArgs) args: PathArgs, @Ctx() context: Context) {
    const indexes = await indexesOf(context, [args.from, args.to]);
    return indexes && chainLength(snapshotOf(context).graph, indexes[0], indexes[1], chainOptionsOf(args));
  }
}

@Resolver(() => SharedCoalition)
export class SharedCoalitionResolver {
  @FieldResolver(() => [Membership], { description: 'The memberships through which they share it.' })
  memberships(@Root() { memberships }: SharedCoalitionRow, @Ctx() context: Context) {
    const { graph } = snapshotOf(context);
    return Promise.all(memberships.map((index) => context.node('Membership', graph.membershipIds.at(index))));
  }

  @FieldResolver(() => When, {
    nullable: true,
    description: 'Since when all of them are in it: the latest of their starts; null if no source says.',
  })
  since(@Root() { sinceMembership }: SharedCoalitionRow, @Ctx() context: Context) {
    return sinceMembership === null ? null : dateWhen(snapshotOf(context).graph.startEdtf(sinceMembership)!);
  }

  @FieldResolver(() => [Citation], { description: 'The sources of these memberships.' })
  citations(@Root() { memberships }: SharedCoalitionRow, @Ctx() context: Context) {
    return citationsOfMemberships(memberships, context);
  }
}
