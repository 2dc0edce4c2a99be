import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { columnsOf } from '../shared/columns-of';
import { Connection, connectionOf } from '../shared/connection';
import { type Context } from '../shared/context';
import { PageArgs } from '../shared/page-args';
import { Account } from './account.entity';
import { accountLoader, keysOfAccounts } from './account.loader';
import { ApiKey } from './api-key.entity';
import { Role } from './role';
import { viewerOf } from './viewer-key';

const AccountConnection = connectionOf('Account', () => Account);

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, {
    nullable: true,
    description: 'The account of who is asking; null for anyone, and for a token that no account is known by.',
  })
  me(@Ctx() context: Context) {
    const { accountId } = viewerOf(context);
    return accountId && context.use(accountLoader).load(accountId);
  }

  @Extensions({ access: Role.ADMINISTRATOR })
  @Query(() => AccountConnection, {
    nullable: true,
    description: 'All accounts, by name; null, with FORBIDDEN, for all but administrators.',
  })
  async accounts(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    const byName = { sql: 'a.name', value: ({ name }: Account) => name, type: 'string' as const };
    const source = { columns: columnsOf(Account, 'a'), from: 'accounts a', where: [] };
    return new Connection(await context.pages.page({ ...source, orderName: 'Account NAME', order: [byName] }, args));
  }

  @FieldResolver(() => [ApiKey], { description: 'Its API keys, the newest first, with those that hold no longer.' })
  keys(@Root() account: Account, @Ctx() context: Context) {
    return context.use(keysOfAccounts).load(account.id);
  }
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @FieldResolver(() => Account, { description: 'Whose it is.' })
  account(@Root() key: ApiKey, @Ctx() context: Context) {
    return context.use(accountLoader).load(key.accountId);
  }
}
