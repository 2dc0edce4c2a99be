import { Memo } from '../../../src/calendar/time/memo';

it('computes once what is asked for again', () => {
  const memo = new Memo<{ of: string }>(10);
  let computed = 0;
  const ask = (of: string) => memo.get(of, () => (computed++, { of }));
  expect(ask('a')).toBe(ask('a'));
  expect(computed).toBe(1);
});

it('holds at most twice its limit and keeps what is in use', () => {
  const memo = new Memo<{ of: string }>(10);
  const kept = memo.get('kept', () => ({ of: 'kept' }));
  for (let index = 0; index < 100; index++) {
    memo.get(`${index}`, () => ({ of: `${index}` }));
    expect(memo.get('kept', () => ({ of: 'again' }))).toBe(kept);
    expect(memo.size).toBeLessThanOrEqual(20);
  }
});

it('does not remember what threw', () => {
  const memo = new Memo<{ of: string }>(10);
  const fail = () => {
    throw new Error('no');
  };
  expect(() => memo.get('a', fail)).toThrow('no');
  expect(memo.get('a', () => ({ of: 'a' }))).toEqual({ of: 'a' });
});
