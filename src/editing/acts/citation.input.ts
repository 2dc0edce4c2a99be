import { Field, ID, InputType } from 'type-graphql';
import { Basis } from '../../directory/basis';
import { CitationInput } from '../citation.input';
import { ChangeInput, EditInput } from '../edit.input';

@InputType({ description: 'A source of a fact that is there, to be added.' })
export class CitationCreateInput extends EditInput {
  @Field(() => ID, { description: 'The id of the fact: a membership, an event, a name …' })
  subject!: string;

  @Field(() => CitationInput, { description: 'The source that bears it.' })
  citation!: CitationInput;
}

@InputType({ description: 'What is to be otherwise of a citation; what is left out stays, null empties.' })
export class CitationUpdateInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The field that the source bears; null for the whole fact.' })
  field?: string | null;

  @Field(() => Basis, { nullable: true, description: 'Whether the source says so or it was inferred.' })
  basis?: Basis | null;

  @Field(() => String, { nullable: true, description: 'How it was inferred: needed with INFERRED.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the document: page, heading, list.' })
  locator?: string | null;
}
