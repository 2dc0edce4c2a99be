import { AnswerCache } from '../../../src/server/answers/answer-cache';
import { type FilledAt } from '../../../src/server/answers/fill-at-one-epoch';

const START = 1_700_000_000_000;

/** A cache whose clock and epoch are set by hand, and how often it was filled. */
const world = (bounds = { bytes: 1e6, count: 100 }) => {
  const state = { epoch: 7, now: START, fills: 0 };
  const current = {
    get epoch() {
      return state.epoch;
    },
  };
  const cache = new AnswerCache({ keeper: { current }, clock: { now: () => state.now }, bounds });
  const filled = (body: string, more: Partial<FilledAt['filled']> = {}, epoch: number | null = state.epoch) => ({
    filled: { body, contentType: 'text/plain', status: 200, changesAt: null, ...more },
    epoch,
  });
  const get = (body: string, more: Partial<FilledAt['filled']> = {}, address = '/a') =>
    cache.get(address, address, async () => {
      state.fills++;
      return filled(body, more);
    });
  const second = async (body: string) => (await get(body)).validity.lastModified - START / 1000;
  return { state, cache, get, filled, second };
};

describe('Kept answers', () => {
  it('are filled once', async () => {
    const { state, cache, get } = world();
    const first = await get('one');
    expect(await get('two')).toBe(first);
    expect(cache.known('/a')).toBe(first);
    expect(state.fills).toBe(1);
  });

  it('are filled anew when the data have moved on', async () => {
    const { state, cache, get } = world();
    await get('one');
    state.epoch++;
    expect(cache.known('/a')).toBeUndefined();
    expect((await get('two')).answer.inCoding('identity')!.bytes.toString()).toBe('two');
    expect(state.fills).toBe(2);
  });

  it('are filled anew from the instant on at which the clock may change them', async () => {
    const { state, cache, get } = world();
    await get('one', { changesAt: START + 5000 });
    state.now = START + 4999;
    expect(cache.known('/a')).toBeDefined();
    state.now = START + 5000;
    expect(cache.known('/a')).toBeUndefined();
    await get('two');
    expect(state.fills).toBe(2);
  });

  it('are forgotten when an older copy of the data was put in their place', async () => {
    const { state, cache, get } = world();
    await get('one');
    state.epoch = 5;
    expect(cache.known('/a')).toBeUndefined();
    state.epoch = 7;
    expect(cache.known('/a')).toBeUndefined();
    expect(cache.count).toBe(0);
  });

  it('are known by each spelling that was asked for', async () => {
    const { cache, filled } = world();
    const fill = async () => filled('one');
    const kept = await cache.get('/a?a=1&b=2', '/a?b=2&a=1', fill);
    expect(cache.known('/a?b=2&a=1')).toBe(kept);
    expect(cache.known('/a?a=1&b=2')).toBeUndefined();
    expect(await cache.get('/a?a=1&b=2', '/a?a=1&b=2', () => Promise.reject(new Error('not asked')))).toBe(kept);
    expect(cache.known('/a?a=1&b=2')).toBe(kept);
  });

  it.each([404, 400, 500])('are none of status %d', async (status) => {
    const { state, cache, get } = world();
    await get('none', { status });
    await get('none', { status });
    expect([cache.known('/a'), cache.count, state.fills]).toEqual([undefined, 0, 2]);
  });

  it('are none that were filled while the data moved on', async () => {
    const { cache, filled } = world();
    const kept = await cache.get('/a', '/a', async () => filled('one', {}, null));
    expect([cache.known('/a'), kept.answer.size]).toEqual([undefined, 3]);
  });

  it('are never replaced by older ones', async () => {
    const { state, cache, get, filled } = world();
    let finish = (_: FilledAt) => {};
    const old = cache.get('/a', '/a', () => new Promise<FilledAt>((resolve) => (finish = resolve)));
    const before = filled('old');
    state.epoch++;
    const kept = await get('new');
    finish(before);
    expect((await old).answer.inCoding('identity')!.bytes.toString()).toBe('old');
    expect(cache.known('/a')).toBe(kept);
  });

  it('are evicted within bounds', async () => {
    const { cache, get } = world({ bytes: 1e6, count: 2 });
    for (const address of ['/a', '/b', '/c']) await get('x', {}, address);
    expect(['/a', '/b', '/c'].map((address) => cache.known(address) !== undefined)).toEqual([false, true, true]);
  });
});

describe('A fill', () => {
  it('is for all who ask meanwhile', async () => {
    const { state, get } = world();
    const answers = await Promise.all([get('one'), get('two'), get('three')]);
    expect(new Set(answers).size).toBe(1);
    expect(state.fills).toBe(1);
  });

  it('is not for those who ask after a write', async () => {
    const { state, get } = world();
    const early = get('before');
    state.epoch++;
    const late = get('after');
    await Promise.all([early, late]);
    expect(state.fills).toBe(2);
    expect((await late).answer.inCoding('identity')!.bytes.toString()).toBe('after');
  });

  it('that fails, fails for all who wait, and is tried again', async () => {
    const { cache, get } = world();
    const failing = () => Promise.reject(new Error('gone'));
    const both = await Promise.allSettled([cache.get('/a', '/a', failing), cache.get('/a', '/a', failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await get('one')).answer.size).toBe(3);
  });
});

describe('The second since which bytes are known', () => {
  it('stays while they are filled anew', async () => {
    const { state, second } = world();
    expect(await second('one')).toBe(0);
    state.now += 60_000;
    state.epoch++;
    expect(await second('one')).toBe(0);
    state.epoch++;
    expect(await second('two')).toBe(60);
  });

  it('is a later one for other bytes, also within a second, and after what was evicted', async () => {
    const { state, second, get } = world({ bytes: 1e6, count: 1 });
    expect(await second('one')).toBe(0);
    state.epoch++;
    expect(await second('two')).toBe(1);
    state.epoch++;
    expect(await second('three')).toBe(1);
    await get('other', {}, '/b');
    expect(await second('four')).toBe(1);
    state.now += 1000;
    expect((await get('four')).statedLastModified(state.now)).toBe(START / 1000 + 1);
  });

  it('is not stated while it is ahead', async () => {
    const { state, get } = world();
    await get('one');
    state.epoch++;
    const kept = await get('two');
    expect(kept.statedLastModified(state.now + 999)).toBeNull();
    expect(kept.statedLastModified(state.now + 1000)).toBe(START / 1000 + 1);
  });

  it('leaves codings as they are while the bytes stay', async () => {
    const { state, cache, get } = world();
    const text = 'a'.repeat(2000);
    const before = await get(text);
    await cache.make('/a', before, 'br');
    state.epoch++;
    expect((await get(text)).answer.inCoding('br')).toBe(before.answer.inCoding('br'));
  });
});
