import { Args, Extensions, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql';
import { ActorKind } from '../../directory/actor-kind';
import { type ActorRef } from '../../directory/actor-ref.input';
import { findActor } from '../../directory/find-actor';
import { REGISTER } from '../../directory/register';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { mapAsync } from '../../shared/map-async';
import { EventChange } from './event-change.type';
import { EventChangeKind } from './event-change-kind';
import { EventChangedArgs } from './event-changed.input';
import { EVENT_FEED } from './event-feed';
import { fitsFilter, type OrganisedByOneOf } from './fits-filter';

const actorIds = async (context: Context, ref: ActorRef, withCoalitions: boolean): Promise<ReadonlySet<string>> => {
  const actor = await findActor(context, ref);
  if (!actor) return new Set();
  const coalitions = withCoalitions && actor.actorKind !== ActorKind.COALITION;
  return new Set([actor.id, ...(coalitions ? context.resource(REGISTER).coalitionIdsOf(actor.id) : [])]);
};

/** Whom the arguments name, in the data that a context sees. */
const organisersOf = async (context: Context, args: EventChangedArgs): Promise<OrganisedByOneOf> =>
  Promise.all([
    ...(args.filter?.organiser ? [actorIds(context, args.filter.organiser, false)] : []),
    ...(args.inCalendarOf ? [actorIds(context, args.inCalendarOf, true)] : []),
  ]);

/** Looks at each change with the data of its own epoch: names lead elsewhere and memberships begin while one listens. */
const isAskedFor = async ({ kind, facts, context }: EventChange, args: EventChangedArgs): Promise<boolean> => {
  if (kind === EventChangeKind.RESYNC) return true;
  const organisers = await organisersOf(context, args);
  return facts.some((one) => fitsFilter(one, args.filter ?? {}, organisers));
};

const listen = async (args: EventChangedArgs, context: Context): Promise<AsyncIterableIterator<EventChange>> => {
  const named = await organisersOf(context, args);
  if (named.some(({ size }) => size === 0)) throw new BadUserInput('Expected an actor that exists, got none.');
  const changes = context.resource(EVENT_FEED).listen();
  return matching(changes, args);
};

/** Apart from `listen`, so that nothing holds the context, and all that it has loaded, as long as somebody listens. */
const matching = (changes: AsyncIterableIterator<EventChange>, args: EventChangedArgs) =>
  mapAsync(changes, async (change) => ((await isAskedFor(change, args)) ? change : null));

@Resolver()
export class EventChangedResolver {
  @Extensions({ plain: (change: EventChange) => change })
  @Subscription(() => EventChange, {
    subscribe: ({ args, context }: SubscribeResolverData<unknown, EventChangedArgs, Context>) => listen(args, context),
    description:
      'Tells of events that are stored when they are added, changed or removed; at once, or within 2 s where another process wrote. Changes in quick succession may be told as one.',
  })
  eventChanged(@Root() change: EventChange, @Args(() => EventChangedArgs) _args: EventChangedArgs): EventChange {
    return change;
  }
}
