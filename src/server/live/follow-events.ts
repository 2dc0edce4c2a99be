import { type FastifyBaseLogger } from 'fastify';
import { type EventChange } from '../../calendar/live/event-change.type';
import { EventChangeKind } from '../../calendar/live/event-change-kind';
import { type EventFeed } from '../../calendar/live/event-feed';
import { readEventChanges } from '../../editing/live/read-event-changes';
import { readEpoch } from '../../shared/change-log';
import { type Context } from '../../shared/context';
import { type Reader } from '../../shared/reader';
import { type SnapshotKeeper } from '../snapshot-keeper';

interface Parts {
  keeper: Pick<SnapshotKeeper, 'current' | 'onMove' | 'refresh'>;
  reader: Reader;
  feed: EventFeed;
  /** A context of anyone, of the data as they are now. */
  context: () => Context;
  log: Pick<FastifyBaseLogger, 'error'>;
}

type Read = { epoch: number; changes: Omit<EventChange, 'context'>[] };

/** Tells the feed what has happened to events each time that the snapshot in memory moves on. Reads nothing while nobody listens. */
export const followEvents = ({ keeper, reader, feed, context, log }: Parts): void => {
  let { epoch: told, identity } = keeper.current;
  let isFollowing = false;
  let isBehind = false;

  /** Of what is held, not of what is newest: where nobody can follow, waiting for the newest might never end. */
  const resync = (): Read => {
    const { epoch } = keeper.current;
    return { epoch, changes: [{ kind: EventChangeKind.RESYNC, id: null, event: null, epoch, facts: [] }] };
  };

  const read = (): Promise<Read> =>
    reader.snapshot(async (source) => {
      const epoch = await readEpoch(source);
      const isSame = keeper.current.identity === identity;
      const changes = isSame ? await readEventChanges(source, told, epoch) : null;
      return changes ? { epoch, changes } : resync();
    });

  const follow = async (): Promise<void> => {
    const { epoch, changes } = await read().catch((err: unknown) => {
      log.error({ err }, 'Changes of events could not be read; who listens is told to read anew');
      return resync();
    });
    // What is told must not be ahead of the register in which its actors are found.
    if (keeper.current.epoch < epoch) await keeper.refresh();
    ({ identity } = keeper.current);
    told = epoch;
    const seen = context();
    feed.tell(changes.map((change) => ({ ...change, context: seen })));
  };

  const followAll = async (): Promise<void> => {
    isFollowing = true;
    while (isBehind) {
      isBehind = false;
      if (feed.size > 0) {
        if (keeper.current.epoch !== told) await follow();
      } else ({ epoch: told, identity } = keeper.current);
    }
    isFollowing = false;
  };

  keeper.onMove(() => {
    isBehind = true;
    if (!isFollowing) void followAll();
  });
};
