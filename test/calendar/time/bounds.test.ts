import { boundsOf } from '../../../src/calendar/time/bounds';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';

const show = (instant: number) =>
  instant === FAR_PAST
    ? 'past'
    : instant === FAR_FUTURE
      ? 'future'
      : new Date(instant).toISOString().replace(/:00\.000Z$/, 'Z');

const STOCKHOLM: [text: string, earliest: string, latest: string, why: string][] = [
  ['2021-10-12', '2021-10-11T22:00Z', '2021-10-12T22:00Z', 'summer time'],
  ['2021-12-12', '2021-12-11T23:00Z', '2021-12-12T23:00Z', 'standard time'],
  ['2021-03-28', '2021-03-27T23:00Z', '2021-03-28T22:00Z', '23 hours'],
  ['2021-10-31', '2021-10-30T22:00Z', '2021-10-31T23:00Z', '25 hours'],
  ['2021-03', '2021-02-28T23:00Z', '2021-03-31T22:00Z', 'clocks change within'],
  ['2024-02', '2024-01-31T23:00Z', '2024-02-29T23:00Z', 'leap year'],
  ['2021', '2020-12-31T23:00Z', '2021-12-31T23:00Z', 'year'],
  ['2021-21', '2020-12-31T23:00Z', '2021-06-30T22:00Z', 'spring is also the term'],
  ['2021-22', '2021-05-31T22:00Z', '2021-08-31T22:00Z', 'summer'],
  ['2021-23', '2021-07-31T22:00Z', '2021-12-31T23:00Z', 'autumn'],
  ['2021-24', '2021-10-31T23:00Z', '2022-03-31T22:00Z', 'winter, into the next year'],
  ['2023-01/2023-04', '2022-12-31T23:00Z', '2023-04-30T22:00Z', 'span, to 1 May'],
  ['[2026-01..2026-04]', '2025-12-31T23:00Z', '2026-04-30T22:00Z', 'window, to 1 May'],
  ['[2021-05..2021-10-11]', '2021-04-30T22:00Z', '2021-10-11T22:00Z', 'window, to the end of the day'],
  ['[2021-10-19,2021-10-12]', '2021-10-11T22:00Z', '2021-10-19T22:00Z', 'list in any order'],
  ['[..1984]', 'past', '1984-12-31T23:00Z', 'open window'],
  ['[1984..]', '1983-12-31T23:00Z', 'future', 'open window'],
  ['2020-23/..', '2020-07-31T22:00Z', 'future', 'open end'],
  ['2015-01-01/', '2014-12-31T23:00Z', 'future', 'unknown end'],
  ['../2015', 'past', '2015-12-31T23:00Z', 'open start'],
  ['/', 'past', 'future', 'nothing stated'],
  ['198X', '1979-12-31T23:00Z', '1989-12-31T23:00Z', 'ten years'],
  ['19XX', '1899-12-31T23:00Z', '1999-12-31T23:00Z', 'a hundred years'],
  ['19', '1899-12-31T23:00Z', '1999-12-31T23:00Z', 'a century'],
  ['2004-XX', '2003-12-31T23:00Z', '2004-12-31T23:00Z', 'some month'],
  ['2004-06-XX', '2004-05-31T22:00Z', '2004-06-30T22:00Z', 'some day'],
  ['2021-10-12?', '2021-10-11T22:00Z', '2021-10-12T22:00Z', 'uncertain, but of this day'],
  ['2021-10-12T13:00:00', '2021-10-12T11:00Z', '2021-10-12T22:00Z', 'over at the end of the day'],
  ['2021-10-12T23:30:00', '2021-10-12T21:30Z', '2021-10-12T22:00Z', 'half an hour is left of the day'],
  ['2021-10-12T24:00:00', '2021-10-12T22:00Z', '2021-10-13T22:00Z', 'the next day begins'],
  ['2021-03-28T02:30:00', '2021-03-28T01:30Z', '2021-03-28T22:00Z', 'skipped by the clocks: counts as 03:30'],
  ['2021-10-31T02:30:00', '2021-10-31T00:30Z', '2021-10-31T23:00Z', 'shown twice: the first'],
  ['2021-10-12T13:00:00Z', '2021-10-12T13:00Z', '2021-10-12T22:00Z', 'Z: the local day in the zone'],
  ['2021-10-12T23:00:00Z', '2021-10-12T23:00Z', '2021-10-13T22:00Z', 'Z: already the next day in the zone'],
  ['2021-10-12T23:00:00-05:00', '2021-10-13T04:00Z', '2021-10-13T05:00Z', 'offset: its own local day'],
  ['2021-10-12T13:00:00.25', '2021-10-12T11:00:00.250Z', '2021-10-12T22:00Z', 'fraction'],
];

describe('boundsOf in Europe/Stockholm', () => {
  it.each(STOCKHOLM)('%s: %s to %s (%s)', (text, earliest, latest) => {
    const bounds = boundsOf(text, 'Europe/Stockholm');
    expect([show(bounds.earliest), show(bounds.latest)]).toEqual([earliest, latest]);
  });
});

describe('boundsOf elsewhere', () => {
  it.each([
    ['2021-03-14', 'America/New_York', '2021-03-14T05:00Z', '2021-03-15T04:00Z'],
    ['2021-11-07', 'America/New_York', '2021-11-07T04:00Z', '2021-11-08T05:00Z'],
    ['2021-11-07T01:30:00', 'America/New_York', '2021-11-07T05:30Z', '2021-11-08T05:00Z'],
    ['2021-07-01', 'Asia/Kolkata', '2021-06-30T18:30Z', '2021-07-01T18:30Z'],
    ['2021-10-03', 'Australia/Lord_Howe', '2021-10-02T13:30Z', '2021-10-03T13:00Z'],
    // Clocks go forward at midnight: the day begins at 01:00.
    ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00Z', '2017-10-16T02:00Z'],
    // Clocks go back at midnight: the day before lasts 25 hours.
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00Z', '2018-02-18T03:00Z'],
    // Samoa crossed the date line and had no 30 December 2011.
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00Z', '2011-12-30T10:00Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31T10:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31T10:00Z'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00Z', '0001-01-02T00:00Z'],
    ['-0044-03-15', 'UTC', '-000044-03-15T00:00Z', '-000044-03-16T00:00Z'],
    ['-000X', 'UTC', '-000009-01-01T00:00Z', '0000-01-01T00:00Z'],
    ['9999', 'UTC', '9999-01-01T00:00Z', '+010000-01-01T00:00Z'],
  ])('%s in %s: %s to %s', (text, zone, earliest, latest) => {
    const bounds = boundsOf(text, zone);
    expect([show(bounds.earliest), show(bounds.latest)]).toEqual([earliest, latest]);
  });

  it.each(['Mars/Olympus', '', 'x'.repeat(10_000)])('refuses the zone %.20s', (zone) => {
    expect(() => boundsOf('2021', zone)).toThrow(/expected an IANA time zone such as Europe\/Stockholm/);
  });
});

describe('A duration', () => {
  it.each([
    ['2021-10-12T13:00:00', 'PT2H30M', '2021-10-12T13:30Z', 'exact'],
    ['2021-10-12T23:00:00', 'PT3H', '2021-10-13T00:00Z', 'beyond midnight'],
    ['2021-10-30T13:00:00', 'P1D', '2021-10-31T12:00Z', 'a nominal day of 25 hours'],
    ['2021-10-30T13:00:00', 'PT24H', '2021-10-31T11:00Z', 'exactly 24 hours'],
    ['2021-03-27T13:00:00', 'P1D', '2021-03-28T11:00Z', 'a nominal day of 23 hours'],
    ['2021-10-31T02:30:00', 'PT1H', '2021-10-31T02:30Z', 'shown twice: surely over after the second'],
    ['2021-01-31T12:00:00', 'P1M', '2021-02-28T11:00Z', 'a month that is shorter'],
    ['2021-10-12T13:00:00+02:00', 'P2W', '2021-10-26T11:00Z', 'weeks'],
    ['2021-10-12', 'PT4H', '2021-10-12T22:00Z', 'some hours of a day do not lengthen it'],
    ['2021-10-12', 'P2D', '2021-10-13T22:00Z', 'two days from that day'],
    ['2022-01', 'P2D', '2022-02-01T23:00Z', 'two days from the last of the month'],
    ['[2026-01..2026-04]', 'P1D', '2026-04-30T22:00Z', 'one day within a window'],
    ['2023-01/2023-04', 'P2D', '2023-04-30T22:00Z', 'a span says itself how long it lasts'],
    ['[2026-01..]', 'P1D', 'future', 'open'],
  ])('%s for %s is over at %s (%s)', (text, duration, latest) => {
    expect(show(boundsOf(text, 'Europe/Stockholm', duration).latest)).toBe(latest);
  });

  it.each(['P', 'PT', 'P1', 'PT0S', 'P1DT', '-P1D', 'P1.5D', '1 hour', 'P1W2D', `P${'9'.repeat(50)}D`])(
    'refuses %s',
    (duration) => {
      expect(() => boundsOf('2021-10-12T13:00:00', 'UTC', duration)).toThrow(
        /expected a duration such as PT2H30M, P1D or P2W/,
      );
    },
  );
});

it('Days, months and years follow each other without a gap in a zone', () => {
  for (const zone of ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo']) {
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(2012, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const bounds = days.map((day) => boundsOf(day, zone));
    expect(bounds.slice(1).map(({ earliest }) => earliest)).toEqual(bounds.slice(0, -1).map(({ latest }) => latest));
    const year = { earliest: bounds[0].earliest, latest: bounds[365].latest };
    expect(boundsOf('2012', zone)).toEqual(year);
    expect(boundsOf('2012-01/2012-12', zone)).toEqual(year);
  }
});
