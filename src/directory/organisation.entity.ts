import { Directive, Field, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { ActorKind } from './actor-kind';
import { Actor } from './actor.entity';
import { Cited } from './cited';
import { OrganisationKind } from './organisation-kind';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "organisationNumber")')
@ObjectType({
  implements: [Actor, Node, Cited, Recorded],
  simpleResolvers: true,
  description:
    'An agency, municipality, region, university, association, company … (org:Organization, cv:PublicOrganisation).',
})
@ChildEntity(ActorKind.ORGANISATION)
export class Organisation extends Actor {
  @Field(() => OrganisationKind, { description: 'What sort of organisation it is.' })
  override kind!: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The category in the words of its source or register; null if none is stated.',
  })
  override classification!: string | null;
}
