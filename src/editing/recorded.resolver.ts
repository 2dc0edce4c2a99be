import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { PageArgs } from '../shared/page-args';
import { Recorded } from '../shared/recorded';
import { historyOf } from './history';
import { HistoryConnection } from './history-record.type';
import { type RowType } from './row';
import { versions } from './version.loader';

/** An expected occurrence stands on the citations of its series, and nothing of it is stored. */
interface Fact {
  id: string;
  citedAs?: string;
}

const versionOf = ({ id, citedAs }: Fact, _args: unknown, context: Context, { parentType }: GraphQLResolveInfo) =>
  citedAs === undefined
    ? context
        .use(versions)(parentType.name as RowType)
        .load(id)
    : null;

@Resolver(() => Recorded)
export class RecordedResolver {
  @Extensions({ plain: versionOf })
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How often it has changed, for `expectedVersion`; null for an expected occurrence, which is not stored.',
  })
  version(@Root() fact: Fact, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return versionOf(fact, {}, context, info);
  }

  @FieldResolver(() => HistoryConnection, {
    description: 'What was done to it and to what belongs to it, the latest first. Personal data only for its editors.',
  })
  history(
    @Root() fact: Fact,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() { parentType }: GraphQLResolveInfo,
  ) {
    return historyOf(context, parentType.name as RowType, fact.id, args);
  }
}
