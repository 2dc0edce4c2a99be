import { type ServerResponse } from 'node:http';
import { type NetworkService } from '../../network/network-task';
import { type ResourceKey } from '../../shared/context';
import { TimedOut } from '../../shared/errors';
import { type Reader } from '../../shared/reader';

/** That of a request; none where nothing limits it. */
export const DEADLINE: ResourceKey<Deadline | undefined> = { name: 'deadline' };

/** Until when a request is worked on: as long as it may take, and as long as somebody waits for the answer. */
export class Deadline {
  private readonly control = new AbortController();
  private readonly passed: Promise<never>;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly response: Pick<ServerResponse, 'once' | 'off'>,
    milliseconds: number,
  ) {
    const { signal } = this.control;
    this.passed = new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
    );
    this.passed.catch(() => undefined);
    this.timer = setTimeout(this.pass, Math.min(milliseconds, 2 ** 31 - 1));
    response.once('close', this.pass);
  }

  get signal(): AbortSignal {
    return this.control.signal;
  }

  /** The answer is there; nothing is to be stopped any more. */
  end(): void {
    clearTimeout(this.timer);
    this.response.off('close', this.pass);
  }

  /** Reads nothing any more, and waits for nothing, once the deadline has passed. */
  boundReader(reader: Reader): Reader {
    return {
      rows: async <Row extends object>(sql: string, params: Parameters<Reader['rows']>[1]) => {
        this.signal.throwIfAborted();
        return Promise.race([reader.rows<Row>(sql, params), this.passed]);
      },
      snapshot: (work) => reader.snapshot(work),
      close: () => reader.close(),
    };
  }

  boundNetwork(network: NetworkService): NetworkService {
    return {
      network: (task, request) => network.network(task, request, this.signal),
      brokers: (task) => network.brokers(task, this.signal),
    };
  }

  private readonly pass = () => {
    this.end();
    this.control.abort(new TimedOut());
  };
}
