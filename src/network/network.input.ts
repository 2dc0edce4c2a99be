import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ActorKind } from '../directory/actor-kind';
import { ActorRef } from '../directory/actor-ref.input';
import { CoalitionKind } from '../directory/coalition-kind';
import { OrganisationKind } from '../directory/organisation-kind';
import { OrderDirection } from '../shared/order-direction';
import { pageArgsOf } from '../shared/page-args';
import { AtArgs } from './at-args';

/** How far away from an actor one may ask for. */
export const DEEPEST = 6;
export const USUAL_DEPTH = 2;

/** So many nodes and edges an answer holds at most. */
export const MOST_NODES = 10_000;
export const MOST_EDGES = 100_000;

export enum NetworkMeasure {
  DEGREE = 'DEGREE',
  WEIGHTED_DEGREE = 'WEIGHTED_DEGREE',
  BETWEENNESS = 'BETWEENNESS',
  CLOSENESS = 'CLOSENESS',
  PAGE_RANK = 'PAGE_RANK',
  COMPONENT = 'COMPONENT',
  COMMUNITY = 'COMMUNITY',
}

const MEASURE_DESCRIPTIONS = {
  DEGREE: { description: 'How many edges it has.' },
  WEIGHTED_DEGREE: { description: 'How many memberships its edges stand for.' },
  BETWEENNESS: {
    description:
      'The share of the shortest paths between all others that pass through it, 0 to 1 (Brandes 2001); estimated from a sample in large networks.',
  },
  CLOSENESS: {
    description:
      'How near it is to all others, 0 to 1 (Wasserman and Faust 1994); estimated from a sample in large networks.',
  },
  PAGE_RANK: { description: 'The share of time that a random walker spends at it (PageRank, damping 0.85).' },
  COMPONENT: { description: 'The number of the connected part that it is in; 0 is the largest.' },
  COMMUNITY: {
    description: 'The number of the community that it is in; 0 is the largest (Leiden algorithm, Traag et al. 2019).',
  },
};

registerEnumType(NetworkMeasure, {
  name: 'NetworkMeasure',
  description: 'What can be measured of each actor in a network.',
  valuesConfig: MEASURE_DESCRIPTIONS,
});

export enum NetworkOrderField {
  NAME = 'NAME',
  DEGREE = 'DEGREE',
  WEIGHTED_DEGREE = 'WEIGHTED_DEGREE',
  BETWEENNESS = 'BETWEENNESS',
  CLOSENESS = 'CLOSENESS',
  PAGE_RANK = 'PAGE_RANK',
}

registerEnumType(NetworkOrderField, {
  name: 'NetworkOrderField',
  description: 'What the actors of a network are ordered by.',
  valuesConfig: {
    NAME: { description: 'The name, in Swedish alphabetical order.' },
    DEGREE: MEASURE_DESCRIPTIONS.DEGREE,
    WEIGHTED_DEGREE: MEASURE_DESCRIPTIONS.WEIGHTED_DEGREE,
    BETWEENNESS: MEASURE_DESCRIPTIONS.BETWEENNESS,
    CLOSENESS: MEASURE_DESCRIPTIONS.CLOSENESS,
    PAGE_RANK: MEASURE_DESCRIPTIONS.PAGE_RANK,
  },
});

@InputType({ description: 'An order of the actors of a network; equals go by name.' })
export class NetworkOrder {
  @Field(() => NetworkOrderField, { description: 'What to order by.' })
  field!: NetworkOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.DESC })
  direction!: OrderDirection;
}

@InputType({ description: 'The surroundings of one actor (its ego network).' })
export class NetworkAround {
  @Field(() => ActorRef, { description: 'The actor in the middle.' })
  actor!: ActorRef;

  @Field(() => Int, {
    description: `How many edges away, 1 to ${DEEPEST}: 1 gives the coalitions of an organisation, 2 their members too.`,
    defaultValue: USUAL_DEPTH,
  })
  depth!: number;
}

@InputType({ description: 'Which part of the network; every condition given must hold.' })
export class NetworkFilter {
  @Field(() => [String], { nullable: true, description: 'Only coalitions that have one of these themes (slugs).' })
  themes?: string[] | null;

  @Field(() => [CoalitionKind], { nullable: true, description: 'Only coalitions of these kinds.' })
  coalitionKinds?: CoalitionKind[] | null;

  @Field(() => [ActorKind], { nullable: true, description: 'Only members of these kinds.' })
  kinds?: ActorKind[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Only members that are organisations of these kinds.',
  })
  organisationKinds?: OrganisationKind[] | null;

  @Field(() => ActorRef, {
    nullable: true,
    description: 'Only members that are this organisation, such as a region, or part of it at any depth.',
  })
  region?: ActorRef | null;

  @Field(() => NetworkAround, { nullable: true, description: 'Only what is near one actor.' })
  around?: NetworkAround | null;
}

@ArgsType()
export class NetworkSelectionArgs extends AtArgs {
  @Field(() => NetworkFilter, { nullable: true, description: 'Which part; all of it, unless said.' })
  filter?: NetworkFilter | null;
}

@ArgsType()
export class NetworkArgs extends NetworkSelectionArgs {
  @Field(() => [NetworkMeasure], {
    nullable: true,
    description:
      'What to measure; only the degrees, unless said. All measures are of the whole selection, also where only the first are listed.',
  })
  measures?: NetworkMeasure[] | null;

  @Field(() => NetworkOrder, { nullable: true, description: 'The order of the actors: by degree, unless said.' })
  orderBy?: NetworkOrder | null;

  @Field(() => Int, {
    nullable: true,
    description: `List only the first so many actors in that order and the edges among them, 1 to ${MOST_NODES}. Without it, a network of more is an error.`,
  })
  first?: number | null;
}

/** A picture needs all of a network at once. */
export const NETWORK_PAGE = { most: MOST_NODES, usual: 100 };

@ArgsType()
export class NetworkPageArgs extends pageArgsOf(NETWORK_PAGE) {}
