import { assumedSpan, common, isEmpty, sureSpan } from '../../src/directory/period.rules';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';

/** Bounds that are easily told apart: a start within 10 to 20, an end within 50 to 60. */
const period = (text: string | null) => ({ period: text, startLatest: 20, endEarliest: 50 });

describe('The time that a period covers', () => {
  it.each([
    ['2015/2016', { from: 20, to: 50 }, { from: 20, to: 50 }],
    ['2015/..', { from: 20, to: FAR_FUTURE }, { from: 20, to: FAR_FUTURE }],
    ['2015/', { from: 20, to: 50 }, { from: 20, to: FAR_FUTURE }],
    ['../2016', { from: FAR_PAST, to: 50 }, { from: FAR_PAST, to: 50 }],
    ['/2016', { from: 20, to: 50 }, { from: FAR_PAST, to: 50 }],
    [null, { from: 20, to: 50 }, { from: FAR_PAST, to: FAR_FUTURE }],
  ])('%s: surely %j, as one may assume %j', (text, sure, assumed) => {
    expect(sureSpan(period(text))).toEqual(sure);
    expect(assumedSpan(period(text))).toEqual(assumed);
  });

  it('has something in common with another, or nothing', () => {
    expect(common({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
    expect(isEmpty(common({ from: 1, to: 3 }, { from: 4, to: 9 }))).toBe(true);
    // It began before 3 and ended at 3 or later.
    expect(isEmpty(common({ from: 1, to: 3 }, { from: 3, to: 9 }))).toBe(false);
  });
});
