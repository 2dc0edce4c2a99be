import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';
import { ActorRef } from './actor-ref.input';

export enum ThemeOrderField {
  NAME = 'NAME',
}

registerEnumType(ThemeOrderField, {
  name: 'ThemeOrderField',
  description: 'What themes are ordered by.',
  valuesConfig: { NAME: { description: 'The Swedish name, in alphabetical order.' } },
});

@InputType({ description: 'An order of themes.' })
export class ThemeOrder {
  @Field(() => ThemeOrderField, { description: 'What to order by.' })
  field!: ThemeOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({ description: 'Which themes; every condition given must hold.' })
export class ThemeFilter {
  @Field(() => String, { nullable: true, description: 'It is narrower than the theme with this slug.' })
  broader?: string | null;
}

@ArgsType()
export class ThemeListArgs extends PageArgs {
  @Field(() => ThemeFilter, { nullable: true, description: 'Which ones; all unless said.' })
  filter?: ThemeFilter | null;

  @Field(() => ThemeOrder, { nullable: true, description: 'The order; by name unless said.' })
  orderBy?: ThemeOrder | null;
}

export enum SourceOrderField {
  TITLE = 'TITLE',
}

registerEnumType(SourceOrderField, {
  name: 'SourceOrderField',
  description: 'What sources are ordered by.',
  valuesConfig: { TITLE: { description: 'The title, in Swedish alphabetical order.' } },
});

@InputType({ description: 'An order of sources.' })
export class SourceOrder {
  @Field(() => SourceOrderField, { description: 'What to order by.' })
  field!: SourceOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({ description: 'Which sources; every condition given must hold.' })
export class SourceFilter {
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
