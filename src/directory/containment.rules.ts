import { common, isEmpty, type Span } from './period.rules';

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

/** Whether a link leads from what is inside it back to that, by a chain of links that all hold at one time. */
const leadsBack = <Link extends Containment>(link: Link, outwards: ReadonlyMap<string, Link[]>): boolean => {
  const seen = new Map<string, Span[]>();
  const waiting: { at: string; span: Span }[] = [{ at: link.outer, span: link }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { at, span } = step;
    if (isEmpty(span)) continue;
    if (at === link.inner) return true;
    const known = seen.get(at) ?? [];
    if (known.some(({ from, to }) => from <= span.from && to >= span.to)) continue;
    seen.set(at, [...known, span]);
    for (const next of outwards.get(at) ?? []) waiting.push({ at: next.outer, span: common(span, next) });
  }
  return false;
};

/** The links by which something would be inside itself, by any detour, all of whose links hold at one time. */
export const circularLinks = <Link extends Containment>(links: readonly Link[]): Link[] => {
  const circling = linksInCircles(links);
  const outwards = new Map<string, Link[]>();
  for (const link of circling) outwards.set(link.inner, [...(outwards.get(link.inner) ?? []), link]);
  return circling.filter((link) => leadsBack(link, outwards));
};
