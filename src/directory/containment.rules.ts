import { type Span } from './period.rules';
import { strongComponents } from './strong-components';

/** That one is inside another over a time: as a member, or as a part. */
export interface Containment extends Span {
  inner: string;
  outer: string;
}

/** The links that remain when those are taken away, again and again, whose end has no link further: Kahn's algorithm (1962). */
const withoutDeadEnds = <Link extends Containment>(
  links: readonly Link[],
  end: 'inner' | 'outer',
  start: 'inner' | 'outer',
): Link[] => {
  const onward = new Map<string, number>();
  const backward = new Map<string, Link[]>();
  for (const link of links) {
    onward.set(link[start], (onward.get(link[start]) ?? 0) + 1);
    const others = backward.get(link[end]);
    if (others) others.push(link);
    else backward.set(link[end], [link]);
  }
  const ends = [...backward.keys()].filter((id) => !onward.has(id));
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    for (const link of backward.get(id) ?? []) {
      const left = (onward.get(link[start]) ?? 0) - 1;
      onward.set(link[start], left);
      if (left === 0) ends.push(link[start]);
    }
  }
  return links.filter((link) => (onward.get(link[end]) ?? 0) > 0);
};

/** The links by which something might be inside itself at some time. */
export const linksInCircles = <Link extends Containment>(links: readonly Link[]): Link[] =>
  withoutDeadEnds(withoutDeadEnds(links, 'outer', 'inner'), 'inner', 'outer');

/**
 * The links by which something would be inside itself, by any detour, all of whose links hold at one time. Spans that have a time in
 * common have that one at which the last of them begins, so that it is enough to look at each beginning.
 */
export const circularLinks = <Link extends Containment>(links: readonly Link[]): Link[] => {
  const circling = linksInCircles(links);
  const circular = new Set<Link>();
  for (const time of new Set(circling.map(({ from }) => from))) {
    const holding = circling.filter(({ from, to }) => from <= time && to >= time);
    if (holding.every((link) => circular.has(link))) continue;
    const components = strongComponents(holding);
    for (const link of holding) if (components.get(link.inner) === components.get(link.outer)) circular.add(link);
  }
  return circling.filter((link) => circular.has(link));
};
