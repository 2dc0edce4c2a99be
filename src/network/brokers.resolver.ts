import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { PageArgs } from '../shared/page-args';
import { rankedPage } from '../shared/ranked-page';
import { NetworkSelectionArgs } from './network.input';
import { NETWORK_SERVICE, networkTask } from './network-task';
import { BrokerConnection } from './network.type';
import { snapshotOf } from './snapshot';

@Resolver()
export class BrokersResolver {
  @Query(() => BrokerConnection, {
    description:
      'The actors that connect otherwise separate coalitions: those without which they would no longer be connected. Those that cut off most coalitions come first.',
  })
  async brokers(
    @Args(() => NetworkSelectionArgs) selection: NetworkSelectionArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ) {
    const found = await context.resource(NETWORK_SERVICE).brokers(await networkTask(context, selection));
    const page = rankedPage(args, 'Broker', (first) => ({
      ranked: found.slice(0, first),
      totalCount: found.length,
    }));
    const { register } = snapshotOf(context);
    return new Connection(
      page,
      ({ parts, cutOff }) => ({ parts, cutOff }),
      ({ actor }) => register.actor(actor),
    );
  }
}
