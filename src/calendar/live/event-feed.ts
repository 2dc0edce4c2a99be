import { GraphQLError } from 'graphql';
import { Backlog } from '../../shared/backlog';
import { type ResourceKey } from '../../shared/context';
import { type EventChange } from './event-change.type';
import { EventChangeKind } from './event-change-kind';

/** How many may listen at once. */
const MOST_LISTENERS = 10_000;

/** How many changes wait for one who reads slowly, before they are a RESYNC. */
const MOST_WAITING = 500;

/** Tells changes of events to all who listen. */
export class EventFeed {
  private readonly listeners = new Set<Backlog<EventChange>>();

  constructor(
    private readonly mostListeners = MOST_LISTENERS,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  listen(): AsyncIterableIterator<EventChange> {
    if (this.size >= this.mostListeners)
      throw new GraphQLError(`Expected at most ${this.mostListeners} subscriptions at once; try again later.`, {
        extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
      });
    const backlog: Backlog<EventChange> = new Backlog(this.mostWaiting, () => void this.listeners.delete(backlog));
    this.listeners.add(backlog);
    return backlog;
  }

  /** Changes of one epoch. */
  tell(changes: readonly EventChange[]): void {
    if (changes.length === 0) return;
    const { epoch, context } = changes[0];
    const resync: EventChange = { kind: EventChangeKind.RESYNC, id: null, event: null, epoch, facts: [], context };
    for (const listener of this.listeners) listener.push(changes, resync);
  }
}

export const EVENT_FEED: ResourceKey<EventFeed> = { name: 'eventFeed' };
