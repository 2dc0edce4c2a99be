import { ServiceUnavailable } from '../../shared/errors';

/** Tasks of which some run at once and the others wait for their turn, in the order in which they came. */
export class Lane {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  /**
   * @param atOnce how many run at once
   * @param waiting how many may wait
   */
  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** Throws what the task throws; ServiceUnavailable where too many wait, and the reason of the signal where it comes first. */
  async run<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (this.running === this.atOnce) await this.turn(signal);
    else this.running++;
    try {
      return await task();
    } finally {
      // Whoever is next runs in its place.
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }

  private turn(signal: AbortSignal): Promise<void> {
    if (this.queue.length >= this.waiting)
      throw new ServiceUnavailable('Too much is asked for at once; ask again in a moment.');
    return new Promise((resolve, reject) => {
      const next = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.queue.splice(this.queue.indexOf(next), 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.queue.push(next);
    });
  }
}
