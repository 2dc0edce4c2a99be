import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { SourceKind } from '../../directory/source-kind';
import { ChangeInput, EditInput, type InputClass } from '../edit.input';

/** An input with the facts of a source that may be left out. */
const withSourceFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class SourceFacts extends base {
    @Field(() => String, {
      nullable: true,
      description: 'The readable key in addresses; made of the title unless said.',
    })
    slug?: string | null;

    @Field(() => ActorRef, { nullable: true, description: 'Who published it.' })
    publisher?: ActorRef | null;

    @Field(() => String, {
      nullable: true,
      description: 'The date of the document, as EDTF: 2021-10-12, 2021-10, 2021~.',
    })
    date?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'How the date was inferred; left out where the document states it.',
    })
    dateNote?: string | null;

    @Field(() => String, { nullable: true, description: 'The language of the document (BCP 47): sv, en, se.' })
    language?: string | null;

    @Field(() => String, { nullable: true, description: 'Where the document can be read.' })
    url?: string | null;

    @Field(() => String, { nullable: true, description: 'The licence under which its data may be used.' })
    licence?: string | null;
  }
  return SourceFacts;
};

@InputType({ description: 'A document that states facts, to be added.' })
export class SourceCreateInput extends withSourceFacts(EditInput) {
  @Field({ description: 'The title of the document, or a description of it where it has none.' })
  title!: string;

  @Field(() => SourceKind, { description: 'What sort of document it is.' })
  kind!: SourceKind;
}

@InputType({ description: 'What is to be otherwise of a source; what is left out stays, null empties.' })
export class SourceUpdateInput extends withSourceFacts(ChangeInput) {
  @Field(() => String, { nullable: true, description: 'The title of the document.' })
  title?: string | null;

  @Field(() => SourceKind, { nullable: true, description: 'What sort of document it is.' })
  kind?: SourceKind | null;
}
