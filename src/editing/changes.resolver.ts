import { Arg, Ctx, Extensions, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { TYPE_OF_KIND } from '../directory/actor-kind';
import { REGISTER } from '../directory/register';
import { type Context } from '../shared/context';
import { toGlobalId } from '../shared/global-id';
import { pageSize } from '../shared/page-args';
import { ChangeKind } from './change-kind';
import { changesSince } from './changes-since';
import { type ObjectChange } from './summed-changes';

const MOST = 1_000;
const USUAL = 200;

const mergedInto = ({ kind, id }: ObjectChange, _args: unknown, context: Context): string | null => {
  const register = context.resource(REGISTER);
  const other = kind === ChangeKind.REMOVED && register.redirects.ids.has(id) ? register.byId(id) : null;
  return other && toGlobalId(TYPE_OF_KIND[other.actorKind], other.id);
};

@ObjectType('ObjectChange', { simpleResolvers: true, description: 'That an object is new, otherwise or gone.' })
export class ObjectChangeType {
  @Field(() => Int, { description: 'The epoch of the data in which that was done last.' })
  epoch!: number;

  @Field(() => ChangeKind, { description: 'What was done, all in all.' })
  kind!: ChangeKind;

  @Field({ description: 'The type of the object: "Membership".' })
  type!: string;

  @Extensions({ plain: ({ type, id }: ObjectChange) => toGlobalId(type, id) })
  @Field(() => ID, { description: 'The id of the object, which may be gone.' })
  id!: string;

  @Extensions({ plain: mergedInto })
  @Field(() => ID, {
    nullable: true,
    description: 'Of an actor that is gone since it was merged: the id of the one in its place; otherwise null.',
  })
  mergedInto!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What has changed since an epoch.' })
export class ChangeSet {
  @Field(() => Int, { description: 'The epoch from which on to ask for more; once it stays the same, there is none.' })
  epoch!: number;

  @Field({
    description: 'False where the history does not tell all that has changed: then everything is to be read anew.',
  })
  isComplete!: boolean;

  @Field(() => [ObjectChangeType], { description: 'Each object once, in the order of its last change.' })
  changes!: ObjectChange[];
}

@Resolver()
export class ChangesQueries {
  @Query(() => ChangeSet, { description: 'What was done since an epoch, for whoever keeps a copy of the data.' })
  changes(
    @Arg('since', () => Int, { description: 'The epoch of the last answer; 0 for all that is remembered.' })
    since: number,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many changes at most, 1 to ${MOST}, ${USUAL} unless said; those of one epoch are never parted.`,
    })
    first: number | null,
    @Ctx() context: Context,
  ) {
    return changesSince(context, since, pageSize('first', first ?? USUAL, MOST));
  }
}
