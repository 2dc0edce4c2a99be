import { type FastifyBaseLogger } from 'fastify';
import { followSnapshot, type Snapshot, snapshotFrom, type SnapshotParts } from '../network/snapshot';
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
 * that is read whole while the last one still answers.
 */
export class SnapshotKeeper {
  private timer?: NodeJS.Timeout;
  private refreshing: Promise<void> | null = null;

  private constructor(
    private readonly options: Options,
    public current: Snapshot,
  ) {}

  static async start(options: Options): Promise<SnapshotKeeper> {
    const keeper = new SnapshotKeeper(options, snapshotFrom(await options.readWhole()));
    keeper.timer = setInterval(() => void keeper.refresh(), LOOK_EVERY).unref();
    return keeper;
  }

  /** Brings the snapshot to the state of the data if they have moved on; one at a time. */
  refresh(): Promise<void> {
    this.refreshing ??= this.follow().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.refreshing;
  }

  private async follow(): Promise<void> {
    const { reader, readWhole, log } = this.options;
    try {
      this.current = (await followSnapshot(this.current, reader)) ?? snapshotFrom(await readWhole());
    } catch (err) {
      log.error({ err }, 'The snapshot could not be read; the last one still answers');
    }
  }
}
