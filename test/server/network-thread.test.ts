import { type NetworkTask } from '../../src/network/network-desk';
import { NetworkThread } from '../../src/server/network-thread';
import { ServiceUnavailable, TimedOut } from '../../src/shared/errors';

/** A task that no thread can do: what is of interest here is whose turn it is. */
const task = { snapshot: 1, key: 'x' } as NetworkTask;
const REQUEST = { measures: [], orderBy: { field: 'DEGREE', descending: true }, first: null, most: null } as never;

describe('The thread for networks', () => {
  let thread: NetworkThread;
  afterEach(() => thread.stop());

  const asked = (count: number, signal?: AbortSignal) =>
    Array.from({ length: count }, () => thread.network(task, REQUEST, signal).catch((error: Error) => error));

  it('lets as many questions wait as it may, and refuses more at once', async () => {
    thread = new NetworkThread({ waiting: 3 });
    // One is worked out, three wait.
    const [first, ...others] = asked(6);
    const ends = await Promise.all([first, ...others]);
    expect(ends.map((end) => end instanceof ServiceUnavailable)).toEqual([false, false, false, false, true, true]);
  });

  it('takes what nobody waits for out of the queue', async () => {
    thread = new NetworkThread({ waiting: 3 });
    const control = new AbortController();
    const kept = asked(1);
    const left = asked(3, control.signal);
    control.abort(new TimedOut());
    expect(await Promise.all(left)).toEqual([expect.any(TimedOut), expect.any(TimedOut), expect.any(TimedOut)]);
    // There is room again.
    const more = await Promise.all(asked(3));
    expect(more.some((end) => end instanceof ServiceUnavailable)).toBe(false);
    await Promise.all(kept);
  });

  it('ends the question under way that nobody waits for, and goes on with the next', async () => {
    thread = new NetworkThread({ patience: 0 });
    const control = new AbortController();
    const [left] = asked(1, control.signal);
    const [next] = asked(1);
    control.abort(new TimedOut());
    expect(await left).toBeInstanceOf(TimedOut);
    // The next one is tried by a thread, which cannot do it and says so.
    expect(String(await next)).toMatch(/TypeError/);
  });

  it('asks nothing for whom is not there any more', async () => {
    thread = new NetworkThread();
    const [end] = asked(1, AbortSignal.abort(new TimedOut()));
    expect(await end).toBeInstanceOf(TimedOut);
  });
});
