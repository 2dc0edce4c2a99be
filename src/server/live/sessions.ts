import { type IncomingHttpHeaders } from 'node:http';
import { type FastifyBaseLogger } from 'fastify';
import { type Viewer } from '../../access/viewer';
import { Unauthenticated } from '../../shared/errors';
import { type Authenticate } from '../authenticate';

/** Somebody who stays. */
export interface Session {
  viewer: Viewer;
  readonly headers: IncomingHttpHeaders;
  /** Called once they are no longer who they were. */
  readonly expel: () => void;
}

interface Options {
  authenticate: Authenticate;
  every: number;
  log: Pick<FastifyBaseLogger, 'error'>;
}

/** Knows who stays, and looks at their keys and tokens again and again. */
export class Sessions {
  private readonly named = new Set<Session>();
  private readonly timer: NodeJS.Timeout;
  private isLooking = false;

  constructor(private readonly options: Options) {
    this.timer = setInterval(() => void this.recheck(), options.every).unref();
  }

  /** Throws what the authentication throws. */
  async begin(headers: IncomingHttpHeaders, expel: () => void): Promise<Session> {
    const session = { headers, expel, viewer: await this.options.authenticate(headers) };
    if (session.viewer.accountId !== null) this.named.add(session);
    return session;
  }

  end(session: Session): void {
    this.named.delete(session);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async recheck(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    for (const session of this.named) await this.look(session);
    this.isLooking = false;
  }

  private async look(session: Session): Promise<void> {
    try {
      session.viewer = await this.options.authenticate(session.headers);
    } catch (err) {
      // A database that does not answer says nothing about anybody's key.
      if (!(err instanceof Unauthenticated)) return this.options.log.error({ err }, 'A session could not be looked at');
      this.end(session);
      session.expel();
    }
  }
}
