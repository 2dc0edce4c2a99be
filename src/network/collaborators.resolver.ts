import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dateWhen, When } from '../calendar/when';
import { Actor } from '../directory/actor.entity';
import { Citation } from '../directory/citation.entity';
import { Coalition } from '../directory/coalition.entity';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { rankedPage } from '../shared/ranked-page';
import { citationsOfMemberships } from './citations-of-memberships';
import { CollaboratorConnection, CollaboratorEdge } from './collaborator.type';
import { type Collaborator, collaborators } from './collaborators';
import { CollaboratorArgs, type CollaboratorOrder } from './collaborators.input';
import { snapshotOf } from './snapshot';

const orderName = (orderBy: CollaboratorOrder[] | null | undefined): string =>
  ['Collaborator', ...(orderBy ?? []).map(({ field, direction }) => `${field} ${direction}`)].join(' ');

const leastShared = (minShared: number | null | undefined): number => {
  const least = minShared ?? 1;
  if (least < 1) throw new BadUserInput(`Expected minShared to be at least 1, got ${least}.`);
  return least;
};

const NOBODY = { ranked: [], totalCount: 0 };

@Resolver(() => Actor)
export class CollaboratorsResolver {
  @FieldResolver(() => CollaboratorConnection, {
    description:
      'Those that take part in a coalition with it, as members or as those that a member stands for. The edge says how closely.',
  })
  collaborators(@Root() actor: Actor, @Args(() => CollaboratorArgs) args: CollaboratorArgs, @Ctx() context: Context) {
    const { graph, register } = snapshotOf(context);
    const index = register.placeOf(actor.id);
    const options = {
      at: args.at ?? null,
      certainty: args.certainty ? [args.certainty] : undefined,
      kinds: args.kinds ?? undefined,
      minShared: leastShared(args.minShared),
      orderBy: args.orderBy ?? undefined,
    };
    const page = rankedPage(args, orderName(args.orderBy), (first) =>
      index < 0 ? NOBODY : collaborators(graph, index, { ...options, first }),
    );
    const facts = (found: Collaborator) => ({
      weight: found.weight,
      strength: found.strength,
      certainty: found.certainty,
      found,
    });
    return new Connection(page, facts, ({ actor: other }) => register.actor(other));
  }
}

@Resolver(() => CollaboratorEdge)
export class CollaboratorEdgeResolver {
  @FieldResolver(() => [Coalition], { description: 'The coalitions that they share.' })
  sharedCoalitions(@Root() { found }: { found: Collaborator }, @Ctx() context: Context) {
    return found.sharedCoalitions.map(({ coalition }) => snapshotOf(context).register.actor(coalition));
  }

  @FieldResolver(() => When, {
    nullable: true,
    description: 'Since when: the later of their two starts in the first that they shared; null if no source says.',
  })
  since(@Root() { found }: { found: Collaborator }, @Ctx() context: Context) {
    const { graph } = snapshotOf(context);
    const membership = found.since;
    return membership === null ? null : dateWhen(graph.startEdtf(membership)!);
  }

  @FieldResolver(() => [Citation], { description: 'The sources of the memberships through which they collaborate.' })
  citations(@Root() { found }: { found: Collaborator }, @Ctx() context: Context) {
    return citationsOfMemberships(
      found.sharedCoalitions.flatMap(({ memberships }) => memberships),
      context,
    );
  }
}
