import { AnswerStore } from '../../../src/server/answers/answer-store';
import { KeptAnswer } from '../../../src/server/answers/kept-answer';
import { PreparedAnswer } from '../../../src/server/answers/prepared-answer';

/** An answer takes 1 KiB beside its body and its addresses. */
const kept = (length: number) =>
  new KeptAnswer(new PreparedAnswer({ body: 'a'.repeat(length), contentType: 'text/plain', status: 200 }), {
    ...{ epoch: 1, changesAt: null, lastModified: 1 },
  });

const storeOf = (bytes: number, count: number) => {
  const gone: number[] = [];
  const store = new AnswerStore({ bytes, count }, ({ answer }) => gone.push(answer.size));
  return { store, gone };
};

describe('A store of answers', () => {
  it('lets the least recently used go where there are too many', () => {
    const { store, gone } = storeOf(1e6, 2);
    store.put('/a', kept(1));
    store.put('/b', kept(2));
    expect(store.byAddress('/a')).toBeDefined();
    store.put('/c', kept(3));
    expect(gone).toEqual([2]);
    expect([store.count, store.size]).toEqual([2, 2 * 1024 + 1 + 3 + 2 + 2]);
  });

  it('lets go until there is room, and forgets every spelling of what goes', () => {
    const { store, gone } = storeOf(4000, 100);
    store.put('/a', kept(500));
    store.spell('/a', '/a?');
    store.put('/b', kept(600));
    expect(store.bySpelled('/a?')).toBeDefined();
    store.put('/c', kept(2500));
    expect(gone).toEqual([600, 500]);
    expect(store.bySpelled('/a?')).toBeUndefined();
    expect(store.size).toBe(1024 + 2500 + 2);
  });

  it('does not keep what is larger than all it may hold, and leaves the others alone', () => {
    const { store, gone } = storeOf(4000, 100);
    store.put('/a', kept(500));
    store.put('/b', kept(5000));
    expect(gone).toEqual([5000]);
    expect([store.byAddress('/a')?.answer.size, store.count]).toEqual([500, 1]);
  });

  it('counts codings as they are made', async () => {
    const { store, gone } = storeOf(8000, 100);
    const one = kept(6000);
    store.put('/a', one);
    expect(store.size).toBe(1024 + 6000 + 2);
    const { bytes } = await one.answer.make('gzip');
    store.recount('/a');
    expect(store.size).toBe(1024 + 6000 + bytes.length + 2);
    expect(gone).toEqual([]);
  });

  it('counts what is put in the place of another once', () => {
    const { store } = storeOf(1e6, 100);
    store.put('/a', kept(500));
    store.put('/a', kept(700));
    expect([store.count, store.size]).toEqual([1, 1024 + 700 + 2]);
  });

  it('knows eight spellings of an address, and counts them', () => {
    const { store } = storeOf(1e6, 100);
    store.put('/a', kept(1));
    for (let i = 1; i <= 9; i++) store.spell('/a', `/a?${'&'.repeat(i)}`);
    expect(store.bySpelled('/a?&&&&&&&&')).toBeDefined();
    expect(store.bySpelled('/a?&&&&&&&&&')).toBeUndefined();
    expect(store.size).toBe(1024 + 1 + 2 + (4 + 5 + 6 + 7 + 8 + 9 + 10 + 11));
  });

  it('is empty when cleared', () => {
    const { store } = storeOf(1e6, 100);
    store.put('/a', kept(1));
    store.clear();
    expect([store.count, store.size, store.byAddress('/a')]).toEqual([0, 0, undefined]);
  });
});
