import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { Certainty } from '../directory/certainty';
import { connectionOf, edgeOf } from '../shared/connection';

@ObjectType({ simpleResolvers: true, description: 'One who collaborates with an actor, and how.' })
export class CollaboratorEdge extends edgeOf('Actor', () => Actor) {
  @Field(() => Int, { description: 'How many coalitions they share.' })
  weight!: number;

  @Field(() => Float, {
    description:
      'The sum over the shared coalitions of 1 / (known members − 1): small groups tie closer (Newman, Phys. Rev. E 64, 016132, 2001).',
  })
  strength!: number;

  @Field(() => Certainty, { description: 'YES if both surely are in one of them at the instant that was asked for.' })
  certainty!: Certainty;
}

export const CollaboratorConnection = connectionOf('Collaborator', () => Actor, CollaboratorEdge);
