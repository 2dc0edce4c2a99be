const EXPONENT = -0.6;
const FEWEST = 2;

/**
 * The number of memberships of each coalition, the largest first: in proportion to rank ** -0.6, at least 2, at most half of the
 * actors; together `memberships`.
 */
export const coalitionSizes = (memberships: number, coalitions: number, actors: number): number[] => {
  const most = actors / 2;
  const wanted = (scale: number) =>
    Array.from({ length: coalitions }, (_, i) => Math.min(most, Math.max(FEWEST, scale * (i + 1) ** EXPONENT)));
  let [low, high] = [0, memberships];
  for (let i = 0; i < 60; i++) {
    const scale = (low + high) / 2;
    if (total(wanted(scale)) < memberships) low = scale;
    else high = scale;
  }
  return rounded(wanted(high), memberships);
};

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Whole numbers with the same running totals, so that what is rounded off one is added to the next. */
const rounded = (sizes: readonly number[], sum: number): number[] => {
  let exact = 0;
  let given = 0;
  return sizes.map((size, i) => {
    exact += size;
    const upTo = i === sizes.length - 1 ? sum : Math.round(exact);
    const whole = upTo - given;
    given = upTo;
    return whole;
  });
};
