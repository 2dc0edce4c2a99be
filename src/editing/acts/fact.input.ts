import { Field, InputType } from 'type-graphql';
import { CitationInput } from '../citation.input';
import { ChangeInput, EditInput } from '../edit.input';

/** What every mutation takes that adds a fact. */
@InputType()
export abstract class FactCreateInput extends EditInput {
  @Field(() => [CitationInput], { description: 'The sources that bear it, at least one.' })
  citations!: CitationInput[];
}

/** What every mutation takes that corrects a fact. */
@InputType()
export abstract class FactUpdateInput extends ChangeInput {
  @Field(() => [CitationInput], { defaultValue: [], description: 'Sources to be added to those that it has.' })
  citations!: CitationInput[];
}
