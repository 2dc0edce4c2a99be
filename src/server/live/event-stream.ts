import { type ServerResponse } from 'node:http';
import { type Answer } from './operate';

/** A comment, which readers pass over: it tells whoever stands between that the connection is in use. */
const SIGN_OF_LIFE = ':\n\n';

const message = (event: 'next' | 'complete', data: string): string => `event: ${event}\ndata: ${data}\n\n`;

/**
 * Server-sent events (HTML standard, 9.2) by the protocol GraphQL over Server-Sent Events, distinct connections. Written here, for the
 * library graphql-sse keeps whatever a slow reader has not read; this one waits, and cuts off who reads nothing from one sign of life to
 * the next.
 */
export class EventStream {
  constructor(
    private readonly response: ServerResponse,
    headers: Record<string, number | string | string[] | undefined>,
    heartbeat: number,
  ) {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // nginx would keep back what is sent.
      'x-accel-buffering': 'no',
    });
    response.write(SIGN_OF_LIFE);
    const timer = setInterval(() => this.beat(), heartbeat).unref();
    response.once('close', () => clearInterval(timer));
  }

  get isClosed(): boolean {
    return this.response.destroyed || this.response.writableEnded;
  }

  onClose(listener: () => void): void {
    if (this.isClosed) listener();
    else this.response.once('close', listener);
  }

  /** Resolved once there is room for the next. */
  async next(answer: Answer): Promise<void> {
    if (this.isClosed || this.response.write(message('next', JSON.stringify(answer)))) return;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        this.response.off('drain', goOn).off('close', goOn);
        resolve();
      };
      this.response.on('drain', goOn).on('close', goOn);
    });
  }

  /** Tells the client that there is no more, so that it does not ask again. */
  complete(): void {
    if (!this.isClosed) this.response.end(message('complete', ''));
  }

  /** Breaks off; the client may ask again. */
  breakOff(): void {
    this.response.end();
  }

  private beat(): void {
    if (this.response.writableLength > 0) this.response.destroy();
    else this.response.write(SIGN_OF_LIFE);
  }
}
