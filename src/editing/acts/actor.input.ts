import { Field, InputType, Int } from 'type-graphql';
import { ActorRef, IdentifierInput } from '../../directory/actor-ref.input';
import { CoalitionKind } from '../../directory/coalition-kind';
import { NameKind } from '../../directory/name-kind';
import { OrganisationKind } from '../../directory/organisation-kind';
import { Language } from '../../shared/language';
import { type InputClass } from '../edit.input';
import { ObjectRef } from '../object-ref.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

/** An input with the facts that every actor may have. */
const withActorFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class ActorFacts extends base {
    @Field(() => String, {
      nullable: true,
      description:
        'The readable key in addresses; made of the name unless said. One that it had before keeps leading to it.',
    })
    slug?: string | null;

    @Field(() => String, { nullable: true, description: 'What it is, in a sentence or two.' })
    description?: string | null;

    @Field(() => String, { nullable: true, description: 'What it is, in English.' })
    descriptionEn?: string | null;

    @Field(() => String, { nullable: true, description: 'The address of its own web site.' })
    website?: string | null;

    @Field(() => [ObjectRef], {
      nullable: true,
      description: 'The themes that it works with: all of them, in their order.',
    })
    themes?: ObjectRef[] | null;
  }
  return ActorFacts;
};

/** What every new actor needs. */
@InputType()
export abstract class ActorCreateInput extends withActorFacts(FactCreateInput) {
  @Field({ description: 'Its main name.' })
  name!: string;

  @Field(() => Language, { defaultValue: Language.SV, description: 'The language of the name.' })
  language!: Language;

  @Field(() => NameKind, {
    defaultValue: NameKind.OFFICIAL,
    description: 'What sort of name it is: DESCRIPTIVE where the source gives none.',
  })
  nameKind!: NameKind;

  @Field(() => String, { nullable: true, description: 'Its abbreviation or short name.' })
  shortName?: string | null;

  @Field(() => [IdentifierInput], { defaultValue: [], description: 'The keys that others have given it.' })
  identifiers!: IdentifierInput[];
}

@InputType({ description: 'Somebody in a public role, to be added.' })
export class PersonCreateInput extends ActorCreateInput {}

@InputType({ description: 'What is to be otherwise of a person; what is left out stays, null empties.' })
export class PersonUpdateInput extends withActorFacts(FactUpdateInput) {}

@InputType({ description: 'An organisation, to be added.' })
export class OrganisationCreateInput extends ActorCreateInput {
  @Field(() => OrganisationKind, { description: 'What sort of organisation it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'The category in the words of its source or register.' })
  classification?: string | null;
}

@InputType({ description: 'What is to be otherwise of an organisation; what is left out stays, null empties.' })
export class OrganisationUpdateInput extends withActorFacts(FactUpdateInput) {
  @Field(() => OrganisationKind, { nullable: true, description: 'What sort of organisation it is.' })
  kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'The category in the words of its source or register.' })
  classification?: string | null;
}

/** An input with the facts that a coalition may have beside those of other actors. */
const withCoalitionFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class CoalitionFacts extends base {
    @Field(() => String, { nullable: true, description: 'When it exists, as an EDTF interval: 2020-08/..' })
    period?: string | null;

    @Field(() => Int, { nullable: true, description: 'How many members a document says that it has.' })
    statedMemberCount?: number | null;
  }
  return CoalitionFacts;
};

@InputType({ description: 'A coalition, to be added with those who convene it.' })
export class CoalitionCreateInput extends withCoalitionFacts(ActorCreateInput) {
  @Field(() => CoalitionKind, { description: 'What form the collaboration has.' })
  kind!: CoalitionKind;

  @Field(() => [ActorRef], {
    description: 'Who convenes it; an editor may add a coalition that one of their actors convenes.',
  })
  conveners!: ActorRef[];
}

@InputType({ description: 'What is to be otherwise of a coalition; what is left out stays, null empties.' })
export class CoalitionUpdateInput extends withCoalitionFacts(withActorFacts(FactUpdateInput)) {
  @Field(() => CoalitionKind, { nullable: true, description: 'What form the collaboration has.' })
  kind?: CoalitionKind | null;
}
