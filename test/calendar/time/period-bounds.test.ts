import { attestation } from '../../../src/calendar/time/attestation';
import { periodBounds } from '../../../src/calendar/time/period-bounds';
import { certaintyAt } from '../../../src/directory/certainty';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';

const ZONE = 'UTC';
const show = (instant: number) =>
  instant === FAR_PAST ? 'past' : instant === FAR_FUTURE ? 'future' : new Date(instant).toISOString().slice(0, 10);
const boundsFor = (period: string | null, sources: (string | null)[]) =>
  periodBounds(
    period,
    ZONE,
    sources.map((date) => attestation(date, ZONE)),
  );

describe('attestation', () => {
  const sources: [date: string | null, from: string, to: string, why: string][] = [
    ['2022-09-28', '2022-09-28', '2022-09-29', 'the whole of its day'],
    ['2022-09-28T12:00:00', '2022-09-28', '2022-09-29', 'to the end of its day'],
    ['2022-09', '2022-10-01', '2022-09-01', 'somewhere in the month: neither is sure within it'],
    ['[2021-05..2021-10-11]', '2021-10-12', '2021-05-01', 'inferred window'],
    ['2022-09-28?', '2022-09-29', '2022-09-28', 'an uncertain day vouches for no instant of it'],
    ['[2020..]', 'future', '2020-01-01', 'written in 2020 or later'],
    [null, 'future', 'past', 'undated'],
  ];
  it.each(sources)('%s vouches from %s to %s (%s)', (date, from, to) => {
    const attested = attestation(date, ZONE);
    expect([show(attested.from), show(attested.to)]).toEqual([from, to]);
  });
});

describe('periodBounds', () => {
  it.each([
    ['2015-01-01/2016-12-31', [], '2015-01-01', '2015-01-02', '2016-12-31', '2017-01-01'],
    ['2004-06/2006-08', [], '2004-06-01', '2004-07-01', '2006-08-01', '2006-09-01'],
    ['2020-23/..', ['2022-09-28'], '2020-08-01', '2021-01-01', '2022-09-29', 'future'],
    ['2020-23/', ['2022-09-28'], '2020-08-01', '2021-01-01', '2022-09-29', 'future'],
    ['2020-23/..', [], '2020-08-01', '2021-01-01', 'past', 'future'],
    ['2020-23/..', ['2021-03', '2022-09'], '2020-08-01', '2021-01-01', '2022-09-01', 'future'],
    ['/2016', ['2014-05-05', '2013-02'], 'past', '2013-03-01', '2016-01-01', '2017-01-01'],
    [null, ['2014-05-05', '2020-02-06'], 'past', '2014-05-05', '2020-02-07', 'future'],
    [null, ['2020-02-06'], 'past', '2020-02-06', '2020-02-07', 'future'],
    [null, [null], 'past', 'future', 'past', 'future'],
    [null, [], 'past', 'future', 'past', 'future'],
    ['2015?/2016', [], '2015-01-01', 'future', '2016-01-01', '2017-01-01'],
    ['2015/2016~', [], '2015-01-01', '2016-01-01', 'past', '2017-01-01'],
    ['2015%/..', ['2020-01-01'], '2015-01-01', 'future', '2020-01-02', 'future'],
    ['198X/..', ['2020-01-01'], '1980-01-01', '1990-01-01', '2020-01-02', 'future'],
  ])('%s, cited from %j: starts %s to %s, ends %s to %s', (period, sources, ...expected) => {
    const { startEarliest, startLatest, endEarliest, endLatest } = boundsFor(period, sources);
    expect([startEarliest, startLatest, endEarliest, endLatest].map(show)).toEqual(expected);
  });

  it('is read in its zone', () => {
    expect(periodBounds('2015-07-01/..', 'Europe/Stockholm', []).startEarliest).toBe(Date.UTC(2015, 5, 30, 22));
  });

  it.each(['2021', '[2020..2021]', '2021-10-12T13:00:00'])('refuses %s, which is not an interval', (period) => {
    expect(() => periodBounds(period, ZONE, [])).toThrow(/expected an interval, such as/);
  });
});

describe('certaintyAt', () => {
  const cited = boundsFor('2020-23/..', ['2022-09-28']);
  it.each([
    ['2020-07-31', 'NO'],
    ['2020-08-01', 'POSSIBLY'],
    ['2020-12-31', 'POSSIBLY'],
    ['2021-01-01', 'YES'],
    ['2022-09-28', 'YES'],
    ['2022-09-29', 'POSSIBLY'],
    ['2026-11-22', 'POSSIBLY'],
  ])('since autumn 2020, cited from 28 September 2022, at %s: %s', (at, certainty) => {
    expect(certaintyAt(cited, Date.parse(at))).toBe(certainty);
  });

  it.each([
    ['2014-12-31', 'NO'],
    ['2015-01-01', 'POSSIBLY'],
    ['2015-01-02', 'YES'],
    ['2016-12-30', 'YES'],
    ['2016-12-31', 'POSSIBLY'],
    ['2017-01-01', 'NO'],
  ])('2015-01-01/2016-12-31 at %s: %s', (at, certainty) => {
    expect(certaintyAt(boundsFor('2015-01-01/2016-12-31', []), Date.parse(at))).toBe(certainty);
  });

  it('is never YES where a side is uncertain', () => {
    for (let year = 2010; year < 2025; year++) {
      expect(certaintyAt(boundsFor('2015~/..', ['2022-09-28']), Date.UTC(year, 0))).not.toBe('YES');
      expect(certaintyAt(boundsFor('2015/2020?', []), Date.UTC(year, 0))).not.toBe('YES');
    }
  });

  it('ever, every period holds', () => {
    expect(certaintyAt(boundsFor(null, []), null)).toBe('YES');
  });
});
