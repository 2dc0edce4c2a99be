import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { ActorKind } from './actor-kind';
import { Actor } from './actor.entity';
import { Cited } from './cited';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  implements: [Actor, Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'Somebody in a public role (Popolo person).',
})
@ChildEntity(ActorKind.PERSON)
export class Person extends Actor {}
