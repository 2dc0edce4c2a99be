/** An arc from `inner` to `outer`. */
interface Arc {
  inner: string;
  outer: string;
}

const neighbours = (arcs: readonly Arc[], tail: keyof Arc, head: keyof Arc): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const arc of arcs) {
    const heads = found.get(arc[tail]);
    if (heads) heads.push(arc[head]);
    else found.set(arc[tail], [arc[head]]);
  }
  return found;
};

/** What can be reached from a start and was not seen before, in the order in which a search in depth is done with each. */
const finished = (start: string, next: ReadonlyMap<string, string[]>, seen: Set<string>): string[] => {
  const order: string[] = [];
  const headsOf = (id: string) => (next.get(id) ?? []).values();
  const path = seen.has(start) ? [] : [{ id: start, heads: headsOf(start) }];
  seen.add(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const head = step.heads.next();
    if (head.done) order.push(path.pop()!.id);
    else if (!seen.has(head.value)) {
      seen.add(head.value);
      path.push({ id: head.value, heads: headsOf(head.value) });
    }
  }
  return order;
};

/** For each id one that stands for all that it leads to and that leads to it: the algorithm of Kosaraju (1978) and Sharir (1981). */
export const strongComponents = (arcs: readonly Arc[]): ReadonlyMap<string, string> => {
  const onward = neighbours(arcs, 'inner', 'outer');
  const backward = neighbours(arcs, 'outer', 'inner');
  const seen = new Set<string>();
  const order = [...onward.keys()].flatMap((id) => finished(id, onward, seen));
  const components = new Map<string, string>();
  const placed = new Set<string>();
  for (const id of order.reverse()) for (const member of finished(id, backward, placed)) components.set(member, id);
  return components;
};
