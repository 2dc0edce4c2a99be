import { Field, InputType } from 'type-graphql';
import { ChangeInput, EditInput, type InputClass } from '../edit.input';
import { ObjectRef } from '../object-ref.input';

/** An input with the facts of a theme that may be left out. */
const withThemeFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class ThemeFacts extends base {
    @Field(() => String, { nullable: true, description: 'The preferred name in English.' })
    nameEn?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'The readable key in addresses; made of the name unless said.',
    })
    slug?: string | null;

    @Field(() => String, { nullable: true, description: 'What it covers.' })
    definition?: string | null;

    @Field(() => String, { nullable: true, description: 'What it covers, in English.' })
    definitionEn?: string | null;

    @Field(() => ObjectRef, { nullable: true, description: 'The theme that it is narrower than.' })
    broader?: ObjectRef | null;
  }
  return ThemeFacts;
};

@InputType({ description: 'A theme, to be added.' })
export class ThemeCreateInput extends withThemeFacts(EditInput) {
  @Field({ description: 'The preferred name, in Swedish if it has one.' })
  name!: string;
}

@InputType({ description: 'What is to be otherwise of a theme; what is left out stays, null empties.' })
export class ThemeUpdateInput extends withThemeFacts(ChangeInput) {
  @Field(() => String, { nullable: true, description: 'The preferred name.' })
  name?: string | null;
}
