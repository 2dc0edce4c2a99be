/** What became different from one list of things to another, by their ids. */
interface Difference {
  added: string[];
  removed: string[];
  kept: string[];
}

type Known = readonly { id: string }[];

/** The nodes, or the edges, that a new graph has and an old one had. */
export const compareGraphs = (before: Known, after: Known): Difference => {
  const [old, next] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    added: [...next].filter((id) => !old.has(id)),
    removed: [...old].filter((id) => !next.has(id)),
    kept: [...next].filter((id) => old.has(id)),
  };
};
