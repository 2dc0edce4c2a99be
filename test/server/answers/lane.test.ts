import { setImmediate as turn } from 'node:timers/promises';
import { Lane } from '../../../src/server/answers/lane';

/** A task that runs until it is let go. */
const task = (log: string[], name: string) => {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async () => {
    log.push(name);
    await ended;
    return name;
  };
  return { run, end: () => end() };
};
const patient = () => new AbortController().signal;

describe('A lane', () => {
  it('runs so many at once, and the others in the order in which they came', async () => {
    const [lane, log] = [new Lane(2, 9), [] as string[]];
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(log, name));
    const results = tasks.map(({ run }) => lane.run(run, patient()));
    await turn();
    expect(log).toEqual(['a', 'b']);
    tasks[1].end();
    await turn();
    expect(log).toEqual(['a', 'b', 'c']);
    tasks.forEach(({ end }) => end());
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
    const last = lane.run(async () => 'e', patient());
    expect(await last).toBe('e');
  });

  it('passes on what a task throws, and goes on', async () => {
    const lane = new Lane(1, 9);
    const error = new Error('gone');
    const failing = lane.run(() => Promise.reject(error), patient());
    const next = lane.run(async () => 'next', patient());
    await expect(failing).rejects.toBe(error);
    expect(await next).toBe('next');
  });

  it('lets nobody wait beyond its end, and loses no turn by who leaves', async () => {
    const [lane, log] = [new Lane(1, 1), [] as string[]];
    const first = task(log, 'first');
    const running = lane.run(first.run, patient());
    const leaving = new AbortController();
    const left = lane.run(async () => log.push('left'), leaving.signal);
    await expect(lane.run(async () => 'x', patient())).rejects.toMatchObject({
      extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
    });
    leaving.abort(new Error('too late'));
    await expect(left).rejects.toThrow('too late');
    const next = lane.run(async () => 'next', patient());
    first.end();
    expect([await running, await next]).toEqual(['first', 'next']);
    expect(log).toEqual(['first']);
  });
});
