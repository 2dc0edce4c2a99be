import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION = 1;

/** The longest time, in milliseconds, in which nothing else could run in this thread while some work went on. */
export const longestBlock = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; block: number }> => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const result = await work();
  // One more turn, so that what ran last is counted.
  await new Promise((resolve) => setTimeout(resolve, 2 * RESOLUTION));
  delay.disable();
  return { result, block: Math.max(0, delay.max / 1e6 - RESOLUTION) };
};

/** The same where nothing goes on: what other processes of the machine take away. */
export const idleBlock = async (milliseconds: number): Promise<number> =>
  (await longestBlock(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))).block;
