import { type FastifyBaseLogger } from 'fastify';
import { followSnapshot, type Snapshot, snapshotFrom, type SnapshotParts } from '../network/snapshot';
import { ServiceUnavailable } from '../shared/errors';
import { type Reader } from '../shared/reader';

/** How often the epoch is looked at; other processes see a write within twice this time. */
const LOOK_EVERY = 1000;

interface Options {
  reader: Reader;
  /** Reads everything, off the event loop. */
  readWhole: () => Promise<SnapshotParts>;
  log: Pick<FastifyBaseLogger, 'error'>;
}

/**
 * Holds the current snapshot and replaces it when the data have moved on: by following what changed or, where that cannot be, by one
 * that is read whole while the last one still answers. Once much has been followed, a whole one is read beside, before there is no
 * more room to follow.
 */
export class SnapshotKeeper {
  private timer?: NodeJS.Timeout;
  private refreshing: Promise<void> | null = null;
  /** The refresh that follows the one under way. */
  private queued: Promise<void> | null = null;
  private reading: Promise<void> | null = null;
  /** One that was read whole and not yet followed to the state of the data. */
  private whole: Snapshot | null = null;
  private readonly watchers: (() => void)[] = [];

  private constructor(
    private readonly options: Options,
    private held: Snapshot,
  ) {}

  get current(): Snapshot {
    return this.held;
  }

  /** Calls back each time that the snapshot has been replaced. */
  onMove(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  static async start(options: Options): Promise<SnapshotKeeper> {
    const keeper = new SnapshotKeeper(options, snapshotFrom(await options.readWhole()));
    keeper.timer = setInterval(() => void keeper.refresh(), LOOK_EVERY).unref();
    return keeper;
  }

  /** Brings the snapshot to the state that the data have now, or a later one. One at a time: what may have read before waits its turn. */
  refresh(): Promise<void> {
    if (this.refreshing) return (this.queued ??= this.refreshing.then(() => this.start()));
    return this.start();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await (this.queued ?? this.refreshing);
    await this.reading?.catch(() => undefined);
  }

  private start(): Promise<void> {
    this.queued = null;
    this.refreshing = this.trying(() => this.follow()).finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async follow(): Promise<void> {
    const base = this.whole ?? this.current;
    this.whole = null;
    const next = await followSnapshot(base, this.options.reader);
    if (next) this.moveTo(next);
    if (next?.hasFollowedMuch && !this.whole) void this.trying(() => this.readWhole());
    if (next) return;
    // Where more is written while it is read than can be followed, what was read is still newer than the last.
    if (base.epoch > this.current.epoch) this.moveTo(base);
    await this.readWhole();
    await this.follow();
  }

  private moveTo(next: Snapshot): void {
    if (next === this.held) return;
    this.held = next;
    for (const watcher of this.watchers) watcher();
  }

  /** One reading at a time. What is written meanwhile is followed from there. */
  private readWhole(): Promise<void> {
    this.reading ??= this.options
      .readWhole()
      .then((parts) => void (this.whole = snapshotFrom(parts)))
      .finally(() => (this.reading = null));
    return this.reading;
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      // Of which whoever watches it has told.
      if (err instanceof ServiceUnavailable) return;
      this.options.log.error({ err }, 'The snapshot could not be read; the last one still answers');
    }
  }
}
