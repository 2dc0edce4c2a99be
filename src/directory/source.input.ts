import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';
import { ActorRef } from './actor-ref.input';

enum SourceOrderField {
  TITLE = 'TITLE',
}

registerEnumType(SourceOrderField, {
  name: 'SourceOrderField',
  description: 'What sources are ordered by.',
  valuesConfig: { TITLE: { description: 'The title, in Swedish alphabetical order.' } },
});

@InputType({ description: 'An order of sources.' })
class SourceOrder {
  @Field(() => SourceOrderField, { description: 'What to order by.' })
  field!: SourceOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({ description: 'Which sources; every condition given must hold.' })
class SourceFilter {
  @Field(() => ActorRef, { nullable: true, description: 'This actor published it.' })
  publisher?: ActorRef | null;
}

@ArgsType()
export class SourceListArgs extends PageArgs {
  @Field(() => SourceFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: SourceFilter | null;

  @Field(() => SourceOrder, { nullable: true, description: 'The order; by title unless said.' })
  orderBy?: SourceOrder | null;
}
