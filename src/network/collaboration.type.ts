import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { Certainty } from '../directory/certainty';
import { Coalition } from '../directory/coalition.entity';

@ObjectType({ simpleResolvers: true, description: 'A coalition that actors share, and how surely.' })
export class SharedCoalition {
  @Field(() => Coalition, { description: 'The coalition.' })
  coalition!: Coalition;

  @Field(() => Certainty, { description: 'YES only where all of them surely take part.' })
  certainty!: Certainty;
}

@ObjectType({ simpleResolvers: true, description: 'What actors share.' })
export class Collaboration {
  @Field(() => [Actor], { description: 'The actors, in the order asked for.' })
  actors!: Actor[];

  @Field(() => Int, { description: 'How many coalitions all of them share.' })
  weight!: number;

  @Field(() => [SharedCoalition], { description: 'The coalitions in which all of them take part, by name.' })
  sharedCoalitions!: SharedCoalition[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'One step of a chain: two actors and a coalition in which both take part.',
})
export class CollaborationStep {
  @Field(() => Actor, { description: 'Where the step begins.' })
  from!: Actor;

  @Field(() => Coalition, { description: 'The coalition that joins them.' })
  coalition!: Coalition;

  @Field(() => Actor, { description: 'Where the step ends.' })
  to!: Actor;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A shortest chain from one actor to another, each collaborating with the next.',
})
export class CollaborationPath {
  @Field(() => Int, { description: 'The number of coalitions in the chain; 0 from an actor to itself.' })
  length!: number;

  @Field(() => Certainty, { description: 'YES only where every step is sure.' })
  certainty!: Certainty;

  @Field(() => [CollaborationStep], { description: 'The steps, from the first actor to the last.' })
  steps!: CollaborationStep[];
}

/** Kept so that the resolver of SharedCoalition finds its memberships. */
export interface SharedCoalitionRow extends SharedCoalition {
  memberships: number[];
  sinceMembership: number | null;
}
