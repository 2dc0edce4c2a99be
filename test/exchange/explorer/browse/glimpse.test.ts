import { glimpse, type GlimpseLink } from '../../../../src/exchange/explorer/browse/glimpse';
import { attribute, readPage } from '../../pages/support';

const link = (text: string): GlimpseLink => {
  const [coalition, member, possible] = text.split(' ');
  return { coalition, member, isPossible: possible !== undefined };
};

const read = (links: string[], text = '') => readPage(glimpse(links.map(link), text).text);

describe('The picture of a network', () => {
  it('has a place for each, and a line for each who takes part', () => {
    const { all } = read(['A x', 'A y', 'B y possible', 'B z']);
    const places = [all('circle', 'coalition'), all('circle', 'member'), all('path'), all('path', 'possible')];
    expect(places.map(({ length }) => length)).toEqual([2, 3, 4, 1]);
  });

  it('shows larger what has more', () => {
    const { all } = read(['A x', 'A y', 'A z', 'B z']);
    const radii = (kind: string) => all('circle', kind).map((circle) => Number(attribute(circle, 'r')));
    const [a, b] = radii('coalition');
    expect(a).toBeGreaterThan(b);
    expect(radii('member').sort()).toEqual([3.5, 3.5, 5.5]);
  });

  it('keeps all within its frame, each at a place of its own', () => {
    const links = Array.from({ length: 200 }, (_, at) => `${at % 7} m${at % 60}`);
    const places = read(links)
      .all('circle')
      .map((circle) => [attribute(circle, 'cx'), attribute(circle, 'cy')].map(Number));
    for (const value of places.flat()) expect(Math.abs(value - 200)).toBeLessThan(195);
    expect(new Set(places.map(String)).size).toBe(67);
  });

  it('says in words what it shows', () => {
    const { all } = read(['A x'], 'One "link"');
    expect([attribute(all('svg')[0], 'role'), attribute(all('svg')[0], 'aria-label')]).toEqual(['img', 'One "link"']);
  });
});
