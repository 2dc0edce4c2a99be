import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { OrderDirection } from '../shared/order-direction';
import { pageSize } from '../shared/page-args';
import { rankedPage } from '../shared/ranked-page';
import { edgeRow, type ListedNode } from './network-edge.resolver';
import { type NetworkAnswer, type TooLarge } from './network-answer';
import { type Measure, type NetworkSelection, withDegrees } from './network-question';
import { NETWORK_SERVICE, networkTask } from './network-task';
import { MOST_EDGES, MOST_NODES, NETWORK_PAGE, NetworkArgs, NetworkOrderField, NetworkPageArgs } from './network.input';
import { Network, NetworkEdgeConnection, NetworkNodeConnection } from './network.type';
import { snapshotOf } from './snapshot';

interface NetworkRow {
  answer: NetworkAnswer;
  selection: NetworkSelection;
}

const MOST = { nodes: MOST_NODES, edges: MOST_EDGES };

const refuse = ({ tooLarge, count }: TooLarge): never => {
  const what = tooLarge === 'nodes' ? 'actors' : 'edges';
  throw new BadUserInput(
    `Expected a network of at most ${MOST[tooLarge]} ${what}, got ${count}: narrow the filter (themes, kinds, region, around), or list only the first with \`first\` and \`orderBy\`.`,
  );
};

/** The rows of a list by their numbers. */
const numbered = (count: number, first: number | undefined): { ranked: { i: number }[]; totalCount: number } => ({
  ranked: Array.from({ length: Math.min(count, first ?? count) }, (_, i) => ({ i })),
  totalCount: count,
});

const nodeFacts = ({ values, distances }: NetworkAnswer, i: number) => {
  const value = (measure: Measure) => values[measure]?.[i] ?? null;
  return {
    degree: value('DEGREE'),
    weightedDegree: value('WEIGHTED_DEGREE'),
    betweenness: value('BETWEENNESS'),
    closeness: value('CLOSENESS'),
    pageRank: value('PAGE_RANK'),
    component: value('COMPONENT'),
    community: value('COMMUNITY'),
    distance: distances?.[i] ?? null,
  };
};

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    description: `Actors, the coalitions in which they take part, and measures of them. Who takes part in nothing is left out. At most ${MOST_NODES} actors and ${MOST_EDGES} edges are listed.`,
  })
  async network(@Args(() => NetworkArgs) args: NetworkArgs, @Ctx() context: Context) {
    const field = args.orderBy?.field ?? NetworkOrderField.DEGREE;
    const direction = args.orderBy?.direction ?? OrderDirection.DESC;
    const task = await networkTask(context, args);
    const answer = await context.resource(NETWORK_SERVICE).network(task, {
      measures: withDegrees(args.measures ?? []),
      orderBy: { field, descending: direction === OrderDirection.DESC },
      first: args.first == null ? null : pageSize('first', args.first, MOST_NODES),
      most: MOST,
    });
    if ('tooLarge' in answer) return refuse(answer);
    const { nodeCount, edgeCount, modularity, componentSizes, communitySizes } = answer;
    return {
      nodeCount,
      edgeCount,
      modularity,
      componentCount: componentSizes?.length ?? null,
      communityCount: communitySizes?.length ?? null,
      betweennessAccuracy: answer.betweenness,
      closenessAccuracy: answer.closeness,
      answer,
      selection: task.selection,
    };
  }

  @FieldResolver(() => NetworkNodeConnection, { description: 'The actors listed, in the order asked for.' })
  nodes(
    @Root() { answer, selection }: NetworkRow,
    @Args(() => NetworkPageArgs) args: NetworkPageArgs,
    @Ctx() context: Context,
  ) {
    const { register } = snapshotOf(context);
    const page = rankedPage(args, 'NetworkNode', (first) => numbered(answer.actors.length, first), NETWORK_PAGE);
    return new Connection(
      page,
      ({ i }): ListedNode => ({ ...nodeFacts(answer, i), network: { answer, selection }, place: answer.actors[i] }),
      ({ i }) => register.actor(answer.actors[i]),
    );
  }

  @FieldResolver(() => NetworkEdgeConnection, {
    description: 'The edges among the actors listed, by the names of the coalition and of the actor.',
  })
  edges(
    @Root() { answer, selection }: NetworkRow,
    @Args(() => NetworkPageArgs) args: NetworkPageArgs,
    @Ctx() context: Context,
  ) {
    const { length } = answer.edges.actors;
    const page = rankedPage(args, 'NetworkEdge', (first) => numbered(length, first), NETWORK_PAGE);
    return new Connection(page, undefined, ({ i }) => edgeRow(context, answer, selection, i));
  }
}
