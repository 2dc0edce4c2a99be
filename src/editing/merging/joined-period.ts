const isStated = (side: string): boolean => side !== '' && side !== '..';

/** A period with the instants that surely lie outside it, as its row has them. */
export interface StatedPeriod {
  period: string | null;
  startEarliest: number;
  endLatest: number;
}

/** Whether two periods may have an instant in common. */
export const mayOverlap = (one: StatedPeriod, other: StatedPeriod): boolean =>
  one.startEarliest < other.endLatest && other.startEarliest < one.endLatest;

/** One period for two that overlap: from the earlier start to the later end, of those that are stated. */
export const joinedPeriod = (one: StatedPeriod, other: StatedPeriod): string | null => {
  if (one.period === null || other.period === null) return one.period ?? other.period;
  const [[start, end], [otherStart, otherEnd]] = [one, other].map(({ period }) => period!.split('/'));
  const pick = (side: string, otherSide: string, isFirst: boolean): string =>
    isStated(side) && (!isStated(otherSide) || isFirst) ? side : isStated(otherSide) ? otherSide : side;
  return [
    pick(start, otherStart, one.startEarliest <= other.startEarliest),
    pick(end, otherEnd, one.endLatest >= other.endLatest),
  ].join('/');
};
