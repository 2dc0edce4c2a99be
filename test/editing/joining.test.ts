import { joinedPeriod, mayOverlap } from '../../src/editing/merging/joined-period';
import { periodBounds } from '../../src/calendar/time/period-bounds';

const stated = (period: string | null) => ({ period, ...periodBounds(period, 'Europe/Stockholm', []) });

describe('Two periods of what is the same', () => {
  it.each([
    [null, null, null],
    [null, '2020/2021', '2020/2021'],
    ['2020/2021', '2020/2021', '2020/2021'],
    ['2020/2021', '2021/2022', '2020/2022'],
    ['2021/2022', '2020/2021', '2020/2022'],
    ['2020/..', '2020/2021', '2020/2021'],
    ['2020/', '2021/', '2020/'],
    ['/2021', '2020/..', '2020/2021'],
    ['2020-05/..', '2020/..', '2020/..'],
    ['/..', '/', '/..'],
  ])('%s and %s are %s', (one, other, joined) => {
    expect(mayOverlap(stated(one), stated(other))).toBe(true);
    expect(joinedPeriod(stated(one), stated(other))).toBe(joined);
  });

  it.each([
    ['2015/2016', '2019/2020'],
    ['2019/2020', '2015/2016'],
    ['/2016', '2017/..'],
  ])('%s and %s are two', (one, other) => expect(mayOverlap(stated(one), stated(other))).toBe(false));
});
