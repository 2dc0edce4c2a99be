import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Membership } from '../directory/membership.entity';
import { RegisteredMembership } from '../directory/registered-membership';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { PageArgs } from '../shared/page-args';
import { rankedPage } from '../shared/ranked-page';
import { edgesByNode } from './edges-by-node';
import { certaintyOf, type Level, levelAt } from './level';
import { type NetworkAnswer } from './network-answer';
import { type NetworkSelection } from './network-question';
import { NetworkEdge, NetworkEdgeConnection, NetworkNodeEdge } from './network.type';
import { incidencesIn, membershipsOf } from './sharing';
import { snapshotOf } from './snapshot';

/** The places of the ends of an edge; its memberships are looked up when they are asked for. */
interface EdgeRow {
  places: { actor: number; coalition: number };
  selection: NetworkSelection;
}

/** What an actor that a network lists is remembered by, so that its edges are found. */
export interface ListedNode {
  network: { answer: NetworkAnswer; selection: NetworkSelection };
  /** In the graph. */
  place: number;
}

/** The edge of a number in an answer. */
export const edgeRow = (context: Context, { edges }: NetworkAnswer, selection: NetworkSelection, i: number) => {
  const { register } = snapshotOf(context);
  return {
    actor: register.actor(edges.actors[i]),
    coalition: register.actor(edges.coalitions[i]),
    weight: edges.weights[i],
    certainty: certaintyOf(edges.levels[i] as Level),
    places: { actor: edges.actors[i], coalition: edges.coalitions[i] },
    selection,
  };
};

@Resolver(() => NetworkNodeEdge)
export class NetworkNodeResolver {
  @FieldResolver(() => NetworkEdgeConnection, {
    description: 'Its edges among the actors listed, in the order of all edges.',
  })
  links(
    @Root() { network: { answer, selection }, place }: ListedNode,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ) {
    const own = edgesByNode(answer).get(place) ?? [];
    const rank = () => ({ ranked: own.map((i) => ({ i })), totalCount: own.length });
    return new Connection(rankedPage(args, 'NetworkLink', rank), undefined, ({ i }) =>
      edgeRow(context, answer, selection, i),
    );
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => [Membership], { description: 'The memberships that join the two.' })
  memberships(@Root() { places, selection: { at, floor } }: EdgeRow, @Ctx() context: Context) {
    const { graph, register } = snapshotOf(context);
    return membershipsOf(incidencesIn(graph, places.coalition, places.actor))
      .filter((membership) => levelAt(graph, membership, at) >= floor)
      .map((membership) => new RegisteredMembership(register, membership));
  }
}
