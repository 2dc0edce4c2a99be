import { circularLinks, linksInCircles } from '../../src/directory/containment.rules';

/** `a>b 1-5`: a is inside b from before 1 until 5 or later. */
const linkOf = (text: string) => {
  const [, inner, outer, from = 0, to = 9] = /^(\w)>(\w)(?: (\d)-(\d))?$/.exec(text)!;
  return { text, inner, outer, from: Number(from), to: Number(to) };
};
const texts = (links: { text: string }[]) => links.map(({ text }) => text);

describe('Links that put something inside itself', () => {
  it.each([
    [['a>a'], ['a>a']],
    [['a>b', 'b>c', 'a>c'], []],
    [
      ['a>b', 'b>a'],
      ['a>b', 'b>a'],
    ],
    [
      ['a>b', 'b>c', 'c>a', 'c>d', 'e>a'],
      ['a>b', 'b>c', 'c>a'],
    ],
    [['a>b 1-3', 'b>a 4-5'], []],
    [
      ['a>b 1-4', 'b>a 3-5'],
      ['a>b 1-4', 'b>a 3-5'],
    ],
    [['a>b 1-3', 'b>c 2-5', 'c>a 4-6'], []],
    [
      ['a>b 1-3', 'b>c 2-5', 'c>a 4-6', 'b>a 2-3'],
      ['a>b 1-3', 'b>a 2-3'],
    ],
    [
      ['a>b 1-5', 'b>c 1-2', 'b>d 4-5', 'c>a 4-5', 'd>a 4-5'],
      ['a>b 1-5', 'b>d 4-5', 'd>a 4-5'],
    ],
    [['a>b 4-3', 'b>a'], []],
    [
      ['a>b', 'b>a', 'b>c', 'c>d', 'd>c'],
      ['a>b', 'b>a', 'c>d', 'd>c'],
    ],
    [
      ['a>b 1-2', 'b>a 2-3', 'b>c 3-4', 'c>a 4-5', 'a>b 4-4'],
      ['a>b 1-2', 'b>a 2-3', 'b>c 3-4', 'c>a 4-5', 'a>b 4-4'],
    ],
  ])('of %j are %j', (links, circular) => expect(texts(circularLinks(links.map(linkOf)))).toEqual(circular));

  it('are found in a long chain and in a thick web in no time', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({ inner: `${i}`, outer: `${i + 1}`, from: 0, to: 9 }));
    const web = Array.from({ length: 20 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: 20 }, (_, k) => ({ inner: `w${i}`, outer: `w${k}`, from: i % 7, to: 3 + (k % 7) })),
    );
    const dense = Array.from({ length: 20_000 }, (_, i) => {
      const from = (i * 7) % 365;
      return { inner: `d${i % 150}`, outer: `d${(i * 31) % 149}`, from, to: from + (i % 90) };
    });
    const start = performance.now();
    expect(circularLinks(dense).length).toBeGreaterThan(10_000);
    expect(linksInCircles(chain)).toEqual([]);
    expect(circularLinks(web).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
