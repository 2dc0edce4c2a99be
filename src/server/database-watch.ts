import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyBaseLogger } from 'fastify';
import { type Connection, createConnection } from 'mysql2';
import { serverOf } from './database-address';
import { mysqlOptions } from './mysql-options';

/** In milliseconds: who asks a database that has just gone away hears within both together. */
const LOOK_EVERY = 150;
const LONGEST_LOOK = 600;
const TICK = 50;

/** What is left of the time of a look, in ticks: those that a busy process misses do not count against the database. */
interface Patience {
  ticks: number;
}

const lost = () => Object.assign(new Error('The database does not answer.'), { code: 'ECONNRESET' });

/**
 * Watches whether a MariaDB or MySQL server answers, and makes the connections to it. While it does not, none is open and none is made:
 * all who wait for it hear at once, whether it refuses, is silent or takes too long. A statement may take its time meanwhile,
 * since the looks go over a connection of their own.
 */
export class DatabaseWatch {
  private readonly sockets = new Set<Socket>();
  private connection: Connection | null = null;
  private gone: AbortController | null = null;
  private next = new AbortController();
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly url: string) {}

  get isAway(): boolean {
    return this.gone !== null;
  }

  /** Aborted once the server is away; another one when it is back. */
  get lost(): AbortSignal {
    return (this.gone ?? this.next).signal;
  }

  /** A connection, as mysql2 asks for one; for its option `stream`. */
  readonly stream = (): Socket => {
    const socket = this.dial();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    if (this.isAway) socket.destroy(lost());
    return socket;
  };

  start(log: Pick<FastifyBaseLogger, 'error' | 'warn'>): void {
    this.looking = this.look(log);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.connection?.destroy();
    await this.looking;
  }

  private async look(log: Pick<FastifyBaseLogger, 'error' | 'warn'>): Promise<void> {
    while (!this.stopped) {
      const answers = await this.answers();
      if (this.stopped) return;
      if (answers === this.isAway) {
        if (answers) log.warn('The database answers again');
        else log.error('The database does not answer');
        this.turn(answers);
      }
      await sleep(LOOK_EVERY, undefined, { ref: false });
    }
  }

  private turn(answers: boolean): void {
    if (answers) {
      this.gone = null;
      return;
    }
    this.gone = this.next;
    this.next = new AbortController();
    this.gone.abort();
    for (const socket of this.sockets) socket.destroy(lost());
  }

  /** A connection may be lost while the server is there: another one tells. */
  private async answers(): Promise<boolean> {
    const patience = { ticks: LONGEST_LOOK / TICK };
    return (await this.ping(patience)) || (await this.ping(patience));
  }

  private ping(patience: Patience): Promise<boolean> {
    const connection = (this.connection ??= this.open());
    return new Promise((resolve) => {
      const tell = (answers: boolean) => {
        clearInterval(timer);
        connection.off('error', fail);
        if (!answers) this.drop(connection);
        resolve(answers);
      };
      // What came while this process was busy with something else is read before it is told to be late.
      const timer = setInterval(() => {
        if (--patience.ticks <= 0) setImmediate(() => tell(false));
      }, TICK);
      const fail = () => tell(false);
      connection.once('error', fail);
      connection.ping((error) => tell(!error));
    });
  }

  private open(): Connection {
    const connection = createConnection({ ...serverOf(this.url), ...mysqlOptions, stream: () => this.dial() });
    connection.on('error', () => this.drop(connection));
    return connection;
  }

  private drop(connection: Connection): void {
    connection.destroy();
    if (this.connection === connection) this.connection = null;
  }

  private dial(): Socket {
    const { host, port } = serverOf(this.url);
    return connect(port, host).setNoDelay(true).setKeepAlive(true);
  }
}
