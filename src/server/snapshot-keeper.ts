import { type FastifyBaseLogger } from 'fastify';
import { isStale, readSnapshot, type Snapshot } from '../network/snapshot';
import { type Reader } from '../shared/reader';

/** How often the epoch is looked at; other processes see a write within twice this time. */
const LOOK_EVERY = 1000;

/** Holds the current snapshot and replaces it whole when the data have moved on. */
export class SnapshotKeeper {
  private timer?: NodeJS.Timeout;
  private reading: Promise<void> | null = null;

  private constructor(
    private readonly reader: Reader,
    private readonly log: Pick<FastifyBaseLogger, 'error'>,
    public current: Snapshot,
  ) {}

  static async start(reader: Reader, log: Pick<FastifyBaseLogger, 'error'>): Promise<SnapshotKeeper> {
    const keeper = new SnapshotKeeper(reader, log, await readSnapshot(reader));
    keeper.timer = setInterval(() => void keeper.refresh(), LOOK_EVERY).unref();
    return keeper;
  }

  /** Reads the snapshot anew if the epoch has moved; one reading at a time. */
  refresh(): Promise<void> {
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.reading;
  }

  private async read(): Promise<void> {
    try {
      if (await isStale(this.current, this.reader)) this.current = await readSnapshot(this.reader);
    } catch (err) {
      this.log.error({ err }, 'The snapshot could not be read; the last one still answers');
    }
  }
}
