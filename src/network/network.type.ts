import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { Certainty } from '../directory/certainty';
import { Coalition } from '../directory/coalition.entity';
import { connectionOf, edgeOf } from '../shared/connection';

@ObjectType({ simpleResolvers: true, description: 'An actor in a network, with what was measured of it there.' })
export class NetworkNodeEdge extends edgeOf('Actor', () => Actor) {
  @Field(() => Int, { description: 'How many edges it has.' })
  degree!: number;

  @Field(() => Int, { description: 'How many memberships its edges stand for.' })
  weightedDegree!: number;

  @Field(() => Float, { nullable: true, description: 'See NetworkMeasure; null unless asked for.' })
  betweenness!: number | null;

  @Field(() => Float, { nullable: true, description: 'See NetworkMeasure; null unless asked for.' })
  closeness!: number | null;

  @Field(() => Float, { nullable: true, description: 'See NetworkMeasure; null unless asked for.' })
  pageRank!: number | null;

  @Field(() => Int, { nullable: true, description: 'See NetworkMeasure; null unless asked for.' })
  component!: number | null;

  @Field(() => Int, { nullable: true, description: 'See NetworkMeasure; null unless asked for.' })
  community!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many edges it is away from the actor in the middle; null where none was asked for.',
  })
  distance!: number | null;
}

export const NetworkNodeConnection = connectionOf('NetworkNode', () => Actor, NetworkNodeEdge);

@ObjectType({ simpleResolvers: true, description: 'An actor that takes part in a coalition.' })
export class NetworkEdge {
  @Field(() => Actor, { description: 'Who takes part.' })
  actor!: Actor;

  @Field(() => Coalition, { description: 'In what.' })
  coalition!: Coalition;

  @Field(() => Int, { description: 'How many memberships join the two: several periods, or several who stand for it.' })
  weight!: number;

  @Field(() => Certainty, { description: 'How surely the surest of them holds.' })
  certainty!: Certainty;
}

export const NetworkEdgeConnection = connectionOf('NetworkEdge', () => NetworkEdge);

@ObjectType({ simpleResolvers: true, description: 'How exact the values of a measure are.' })
export class MeasureAccuracy {
  @Field(() => Int, {
    nullable: true,
    description:
      'From how many nodes of each large part paths were followed; null if from all, and the values are exact.',
  })
  sampleSize!: number | null;

  @Field(() => Float, {
    description: 'The largest standard error of a value, in the unit of the values; 0 if they are exact.',
  })
  largestStandardError!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Actors, the coalitions in which they take part, and what was measured of them. It has two sorts of nodes and is never projected.',
})
export class Network {
  @Field(() => Int, { description: 'How many actors the whole selection holds, coalitions among them.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'How many edges the whole selection holds.' })
  edgeCount!: number;

  @Field(() => Int, { nullable: true, description: 'How many connected parts; null unless COMPONENT was asked for.' })
  componentCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many communities; null unless COMMUNITY was asked for.' })
  communityCount!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How well the communities divide the edges, at most 1 (Newman 2004); null unless COMMUNITY was asked for.',
  })
  modularity!: number | null;

  @Field(() => MeasureAccuracy, { nullable: true, description: 'Of the betweenness; null unless asked for.' })
  betweennessAccuracy!: MeasureAccuracy | null;

  @Field(() => MeasureAccuracy, { nullable: true, description: 'Of the closeness; null unless asked for.' })
  closenessAccuracy!: MeasureAccuracy | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An actor without which coalitions would no longer be connected (an articulation point).',
})
export class BrokerEdge extends edgeOf('Actor', () => Actor) {
  @Field(() => Int, {
    description: 'Into how many parts that hold coalitions its part of the network would fall; 2 or more.',
  })
  parts!: number;

  @Field(() => Int, { description: 'How many coalitions would be cut off from the part that holds most of them.' })
  cutOff!: number;
}

export const BrokerConnection = connectionOf('Broker', () => Actor, BrokerEdge);
