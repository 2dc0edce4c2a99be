import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';
import { ActorRef } from './actor-ref.input';
import { CoalitionKind } from './coalition-kind';
import { OrganisationKind } from './organisation-kind';

export enum ActorOrderField {
  NAME = 'NAME',
  SLUG = 'SLUG',
}

registerEnumType(ActorOrderField, {
  name: 'ActorOrderField',
  description: 'What actors are ordered by.',
  valuesConfig: {
    NAME: { description: 'The name, in Swedish alphabetical order.' },
    SLUG: { description: 'The slug.' },
  },
});

@InputType({ description: 'An order of actors.' })
export class ActorOrder {
  @Field(() => ActorOrderField, { description: 'What to order by.' })
  field!: ActorOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({ description: 'Which actors; every condition given must hold.' })
abstract class ActorFilter {
  @Field(() => String, { nullable: true, description: 'One of its names is this, whatever its case.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'It has one of these themes (slugs).' })
  themes?: string[] | null;
}

@InputType({ description: 'Which organisations; every condition given must hold.' })
export class OrganisationFilter extends ActorFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'Its kind is one of these.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => String, { nullable: true, description: 'Its classification is this.' })
  classification?: string | null;

  @Field(() => ActorRef, { nullable: true, description: 'It is or was a member of this coalition.' })
  memberOf?: ActorRef | null;
}

@InputType({ description: 'Which coalitions; every condition given must hold.' })
export class CoalitionFilter extends ActorFilter {
  @Field(() => [CoalitionKind], { nullable: true, description: 'Its kind is one of these.' })
  kinds?: CoalitionKind[] | null;

  @Field(() => ActorRef, { nullable: true, description: 'This actor is or was a member of it.' })
  member?: ActorRef | null;
}

@InputType({ description: 'Which people; every condition given must hold.' })
export class PersonFilter extends ActorFilter {
  @Field(() => ActorRef, { nullable: true, description: 'They are or were members of this coalition.' })
  memberOf?: ActorRef | null;
}

@ArgsType()
class ActorListArgs extends PageArgs {
  @Field(() => ActorOrder, { nullable: true, description: 'The order; by name unless said.' })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class OrganisationListArgs extends ActorListArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: OrganisationFilter | null;
}

@ArgsType()
export class CoalitionListArgs extends ActorListArgs {
  @Field(() => CoalitionFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: CoalitionFilter | null;
}

@ArgsType()
export class PersonListArgs extends ActorListArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: PersonFilter | null;
}
