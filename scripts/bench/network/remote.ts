import { inspect } from 'node:util';
import { fork } from 'node:child_process';
import { extname, join } from 'node:path';

/** What a process answers: by name, functions of one argument. */
export type Methods = Record<string, (argument: never) => unknown>;

interface Question {
  id: number;
  method: string;
  argument: unknown;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

/** A process that answers through messages. */
export interface Remote<M extends Methods> {
  /** Rejects with what the process throws, or if it ends. */
  ask<Name extends keyof M & string>(
    method: Name,
    argument: Parameters<M[Name]>[0],
  ): Promise<Awaited<ReturnType<M[Name]>>>;
  stop(): void;
}

/** Starts a file of this folder as a process of its own, with a limit of its heap in megabytes, so that one cannot slow down another. */
export const remote = <M extends Methods>(name: string, heap: number): Remote<M> => {
  const extension = extname(__filename);
  const child = fork(join(__dirname, `${name}${extension}`), {
    serialization: 'advanced',
    execArgv: [
      ...['--expose-gc', `--max-old-space-size=${heap}`],
      ...(extension === '.ts' ? ['-r', '@swc-node/register'] : []),
    ],
  });
  const waiting = new Map<number, { resolve(result: never): void; reject(error: Error): void }>();
  let last = 0;
  let ended: string | null = null;
  child.on('message', ({ id, result, error }: Answer) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(result as never);
    else reject(new Error(`${name}: ${error}`));
  });
  child.on('exit', (code, signal) => {
    ended = `${name} ended with ${signal ?? code}`;
    for (const { reject } of waiting.values()) reject(new Error(ended));
  });
  return {
    ask: (method, argument) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(ended));
        waiting.set(++last, { resolve, reject });
        child.send({ id: last, method, argument } satisfies Question);
      }),
    stop: () => child.disconnect(),
  };
};

/** The other end: answers questions one after the other until the one who asks is gone. */
export const serve = (methods: Methods): void => {
  let before: Promise<unknown> = Promise.resolve();
  const answer = async ({ id, method, argument }: Question) => {
    try {
      process.send!({ id, result: await methods[method](argument as never) } satisfies Answer);
    } catch (error) {
      process.send!({ id, error: inspect(error) } satisfies Answer);
    }
  };
  process.on('message', (question: Question) => (before = before.then(() => answer(question))));
  process.on('disconnect', () => process.exit());
};
