import { ShortMemory } from '../../src/shared/short-memory';

describe('A short memory', () => {
  let now = 0;
  let made: string[] = [];
  let memory: ShortMemory<number>;

  beforeEach(() => {
    [now, made] = [0, []];
    memory = new ShortMemory({ lasting: 100, most: 2, elapsed: () => now });
  });

  const ask = (key: string) =>
    memory.of(key, async () => {
      made.push(key);
      return made.length;
    });

  it('makes a value once while it lasts, counted from when its making began', async () => {
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([1, 1]);
    now = 99;
    expect(await ask('a')).toBe(1);
    now = 100;
    expect(await ask('a')).toBe(2);
  });

  it('makes all values anew once it is cleared', async () => {
    await ask('a');
    memory.clear();
    expect(await ask('a')).toBe(2);
  });

  it('forgets the oldest when it is full', async () => {
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('makes anew what failed', async () => {
    const fails = () => Promise.reject(new Error('the database is away'));
    await expect(memory.of('a', fails)).rejects.toThrow('away');
    expect(await ask('a')).toBe(1);
  });
});
