import { GraphQLJSONObject } from 'graphql-scalars';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../shared/global-id';
import { ChangeKind } from './change-kind';
import { type RowType, type Values } from './row';

@ObjectType({ simpleResolvers: true, description: 'What a write did, or would do, to one object.' })
export class Change {
  @Field(() => ChangeKind, { description: 'What was done.' })
  kind!: ChangeKind;

  @Field(() => String, { description: 'The type of the object: "Membership".' })
  type!: RowType;

  @Extensions({ plain: ({ type, id }: Change) => toGlobalId(type, id) })
  @Field(() => ID, { description: 'The id of the object, which may be gone.' })
  id!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The values as they were, of a changed object only those that are otherwise; null for a new one.',
  })
  before!: Values | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The values as they are since, of a changed object only those that are otherwise; null for one that is gone.',
  })
  after!: Values | null;
}
