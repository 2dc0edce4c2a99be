import { type Size, sizeWith } from './page-size';

/** What a part of an answer costs: what it costs in any case, and lists, each item of which costs the same again. */
export interface Weight {
  fixed: number;
  lists: { sizes: Size[]; item: Weight }[];
}

export const weightOf = (fixed: number): Weight => ({ fixed, lists: [] });

export const sumOf = (weights: readonly Weight[]): Weight => ({
  fixed: weights.reduce((sum, { fixed }) => sum + fixed, 0),
  lists: weights.flatMap(({ lists }) => lists),
});

/** A list by the greatest of its sizes. Where they are known it is fixed, so that most documents are weighed once for all variables. */
export const listWeight = (sizes: Size[], costOfItem: number, inner: Weight): Weight => {
  const item = { fixed: costOfItem + inner.fixed, lists: inner.lists };
  const known = sizes.filter((size) => typeof size === 'number');
  if (known.length < sizes.length || item.lists.length > 0) return { fixed: 0, lists: [{ sizes, item }] };
  return weightOf(Math.max(...known) * item.fixed);
};

/** The cost with the values of a request. */
export const costOf = ({ fixed, lists }: Weight, variables: Record<string, unknown>): number =>
  lists.reduce(
    (cost, { sizes, item }) =>
      cost + Math.max(...sizes.map((size) => sizeWith(size, variables))) * costOf(item, variables),
    fixed,
  );
