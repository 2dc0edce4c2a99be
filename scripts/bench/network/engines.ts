import { type Answers, type Asked, type Times } from './answers';
import { type DatabaseKind } from './database-place';
import { type GraphologyMethods } from './graphology-process';
import { type LoadedDatabase } from './loaded-database';
import { type OurMethods } from './our-process';
import { remote, type Remote } from './remote';
import { type SqlMethods } from './sql-process';

/** Megabytes of heap. */
export const HEAP_LIMIT = 4096;

/** Whoever answers questions. */
export interface Asker {
  answers(asked: Asked): Promise<Answers>;
  times(asked: Asked): Promise<Times>;
}

/** The processes of one size. */
export class Engines {
  readonly ours = new Map<DatabaseKind, Remote<OurMethods>>();
  readonly sql = new Map<DatabaseKind, Remote<SqlMethods>>();
  graphology: Remote<GraphologyMethods> | null = null;

  startOurs({ kind }: LoadedDatabase): Remote<OurMethods> {
    const started = remote<OurMethods>('our-process', HEAP_LIMIT);
    this.ours.set(kind, started);
    return started;
  }

  async startSql({ kind, url }: LoadedDatabase, seconds: number): Promise<void> {
    const started = remote<SqlMethods>('sql-process', HEAP_LIMIT);
    this.sql.set(kind, started);
    await started.ask('open', { kind, url, seconds });
  }

  /** Null where its graph does not fit in the heap. */
  async startGraphology({ url }: LoadedDatabase): Promise<{ time: number; bytes: number; heapLimit: number } | null> {
    const started = remote<GraphologyMethods>('graphology-process', HEAP_LIMIT);
    try {
      const built = await started.ask('build', { url });
      this.graphology = started;
      return { ...built, heapLimit: HEAP_LIMIT * 2 ** 20 };
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes(' ended with ')) throw error;
      return null;
    }
  }

  /** The others, by name. */
  rivals(): Map<DatabaseKind | 'graphology', Asker> {
    const rivals = new Map<DatabaseKind | 'graphology', Asker>();
    for (const [kind, process] of this.sql) rivals.set(kind, askerOf(process));
    if (this.graphology) rivals.set('graphology', askerOf(this.graphology));
    return rivals;
  }

  /** One that has ended by itself need not be closed. */
  async stop(): Promise<void> {
    for (const process of this.ours.values()) await closed(process.ask('close', undefined), process);
    for (const process of this.sql.values()) await closed(process.ask('close', undefined), process);
    this.graphology?.stop();
  }
}

const closed = (closing: Promise<unknown>, process: { stop(): void }) =>
  closing.catch(() => undefined).finally(() => process.stop());

const askerOf = (process: Remote<SqlMethods> | Remote<GraphologyMethods>): Asker => ({
  answers: (asked) => (process as Remote<SqlMethods>).ask('answers', asked),
  times: (asked) => (process as Remote<SqlMethods>).ask('times', asked),
});
