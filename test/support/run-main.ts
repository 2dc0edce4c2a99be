import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a process left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningMain {
  /** Where it answers. */
  url: string;
  signal(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

type Environment = Record<string, string>;

const spawnMain = (
  program: string,
  args: string[],
  environment: Environment,
  directory?: string,
): { child: ChildProcess; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [join(program, 'main.js'), ...args], {
    env: { PATH: process.env.PATH, PORT: '0', SEEDS: 'off', ...environment },
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout!.on('data', (text) => (output.stdout += text));
  child.stderr!.on('data', (text) => (output.stderr += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, ...output })) };
};

/** Runs the command line of a compiled program to its end, in a directory or in this one. */
export const runMain = (
  program: string,
  args: string[],
  environment: Environment = {},
  directory?: string,
): Promise<Ended> => spawnMain(program, args, environment, directory).ended;

/** Starts the server of a compiled program and waits until it answers; fails with what it said if it ends before. */
export const startMain = async (program: string, environment: Environment): Promise<RunningMain> => {
  const { child, ended } = spawnMain(program, [], environment);
  const url = new Promise<string>((found) =>
    child.stdout!.on('data', (text) => {
      const match = /answers at (\S+)/.exec(String(text));
      if (match) found(match[1]);
    }),
  );
  const failed = ended.then((end): never => {
    throw new Error(`It ended before it answered: ${JSON.stringify(end)}`);
  });
  failed.catch(() => undefined);
  return { url: await Promise.race([url, failed]), signal: (signal) => void child.kill(signal), ended };
};
