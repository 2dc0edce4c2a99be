import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';

enum ThemeOrderField {
  NAME = 'NAME',
}

registerEnumType(ThemeOrderField, {
  name: 'ThemeOrderField',
  description: 'What themes are ordered by.',
  valuesConfig: { NAME: { description: 'The Swedish name, in alphabetical order.' } },
});

@InputType({ description: 'An order of themes.' })
class ThemeOrder {
  @Field(() => ThemeOrderField, { description: 'What to order by.' })
  field!: ThemeOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@InputType({ description: 'Which themes; every condition given must hold.' })
class ThemeFilter {
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
