import { Field, InputType } from 'type-graphql';
import { Basis } from '../directory/basis';
import { ObjectRef } from './object-ref.input';

@InputType({ description: 'The source that bears a fact.' })
export class CitationInput {
  @Field(() => ObjectRef, { description: 'The source, by exactly one of its keys.' })
  source!: ObjectRef;

  @Field(() => String, { nullable: true, description: 'The field that the source bears; null for the whole fact.' })
  field?: string | null;

  @Field(() => Basis, { defaultValue: Basis.STATED, description: 'Whether the source says so or it was inferred.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'How it was inferred: needed with INFERRED.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the document: page, heading, list.' })
  locator?: string | null;
}
