import type DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../access/account.entity';
import { type Context } from '../shared/context';
import { manyByKey } from '../shared/batch';
import { inList } from '../shared/in-list';
import { Actor } from './actor.entity';
import { actorOf } from './actor-of';

interface Kept {
  accountId: string;
  actorId: string;
}

const keptByAccounts = ({ reader }: Context): DataLoader<string, Kept[]> =>
  manyByKey(
    (ids) => {
      const list = inList('k.account_id', ids);
      return reader.rows<Kept>(
        `select k.account_id as accountId, k.actor_id as actorId from account_actors k where ${list.sql} order by k.actor_id`,
        list.params,
      );
    },
    ({ accountId }) => accountId,
  );

@Resolver(() => Account)
export class AccountActorsResolver {
  @FieldResolver(() => [Actor], { description: 'The actors that it keeps, if it is an editor.' })
  async actors(@Root() account: Account, @Ctx() context: Context) {
    const kept = await context.use(keptByAccounts).load(account.id);
    return kept.map(({ actorId }) => actorOf(context, actorId));
  }
}
