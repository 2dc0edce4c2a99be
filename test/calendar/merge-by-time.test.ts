import { type EventRow } from '../../src/calendar/event.loader';
import { mergeByTime } from '../../src/calendar/merge-by-time';

const row = (id: string, earliest: number) => ({ id, earliest, latest: earliest + 1 }) as EventRow;

describe('Lists of events by time', () => {
  it('become one by time, and what is in several of them is there once', async () => {
    const [a, b, c] = [row('a', 1), row('b', 2), row('c', 3)];
    expect(await mergeByTime([[a, c], [b], [a, c]], 9)).toEqual([a, b, c]);
    expect(await mergeByTime([[a, c], [b], [a, c]], 2)).toEqual([a, b]);
    expect(await mergeByTime([], 2)).toEqual([]);
  });

  it('are read no farther than it takes', async () => {
    const read: string[] = [];
    function* counted(name: string, from: number): Generator<EventRow> {
      for (let at = from; ; at++) {
        read.push(`${name}${at}`);
        yield row(`${name}${at}`, at);
      }
    }
    expect((await mergeByTime([counted('a', 1), counted('b', 2), counted('c', 9)], 3)).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
      'b2',
    ]);
    expect(read.sort()).toEqual(['a1', 'a2', 'a3', 'b2', 'b3', 'c9']);
  });

  it('let others have their turn while the first of each is found', async () => {
    const slow = Array.from({ length: 20 }, (_, at) => ({
      *[Symbol.iterator]() {
        const until = performance.now() + 5;
        while (performance.now() < until);
        yield row(String(at), at);
      },
    }));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await mergeByTime(slow, 1);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
