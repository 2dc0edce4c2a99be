import { civil, civilFields, DAY } from '../../../../src/calendar/time/civil';
import { monthSheet, type Placed, type Stay, weekNumber } from '../../../../src/exchange/explorer/calendar/month-sheet';
import { instantsOf, monthAfter, readMonth } from '../../../../src/exchange/explorer/calendar/month';

/** Civil days from `2021-10-12`, through the second where there is one; `~` before it where no one has said on which. */
const stay = (text: string): Stay => {
  const [first, last = first] = text.replace('~', '').split('/');
  const [from, through] = [first, last].map((day) => {
    const [year, month, date] = day.split('-').map(Number);
    return civil(year, month, date);
  });
  return { from, until: through + DAY, isFixed: !text.startsWith('~') };
};

const placed = (...texts: string[]): Placed<string>[] => texts.map((item) => ({ item, stay: stay(item) }));

/** `40: 4 5 6[2021-10-06] …`, then each lane as `column+days item`. */
const written = (month: string, ...texts: string[]): string[] => {
  const { whole, weeks } = monthSheet(readMonth(month), placed(...texts));
  return [
    ...whole.map(({ item }) => `whole ${item}`),
    ...weeks.map(({ number, days, lanes }) => {
      const cells = days.map((cell) =>
        cell ? `${civilFields(cell.day).day}${cell.items.length > 0 ? `[${cell.items.join(' ')}]` : ''}` : '-',
      );
      const bands = lanes.map(
        (lane) => ` | ${lane.map(({ item, column, days }) => `${column}+${days} ${item}`).join(', ')}`,
      );
      return `${number}: ${cells.join(' ')}${bands.join('')}`;
    }),
  ];
};

describe('The weeks of a month', () => {
  it.each([
    ['2021-10', ['39: - - - - 1 2 3', '43: 25 26 27 28 29 30 31'], 'ends on a Sunday'],
    ['2021-11', ['44: 1 2 3 4 5 6 7', '48: 29 30 - - - - -'], 'begins on a Monday'],
    ['2026-11', ['44: - - - - - - 1', '49: 30 - - - - - -'], 'begins on a Sunday and has six weeks'],
    ['2021-02', ['5: 1 2 3 4 5 6 7', '8: 22 23 24 25 26 27 28'], 'has four weeks'],
    ['2024-02', ['5: - - - 1 2 3 4', '9: 26 27 28 29 - - -'], 'has a leap day'],
    ['2100-02', ['5: 1 2 3 4 5 6 7', '8: 22 23 24 25 26 27 28'], 'has none in a year of a hundred'],
    ['2021-01', ['53: - - - - 1 2 3', '4: 25 26 27 28 29 30 31'], 'begins in the last week of the year before'],
    ['2024-12', ['48: - - - - - - 1', '1: 30 31 - - - - -'], 'ends in the first week of the year after'],
    ['1969-12', ['49: 1 2 3 4 5 6 7', '1: 29 30 31 - - - -'], 'is before 1970'],
    ['2021-03', ['9: 1 2 3 4 5 6 7', '13: 29 30 31 - - - -'], 'has a day of 23 hours'],
    ['0001-01', ['1: 1 2 3 4 5 6 7', '5: 29 30 31 - - - -'], 'is the first that there is'],
  ])('%s are from %j, and the month %s', (month, [first, last]) => {
    const weeks = written(month);
    expect([weeks[0], weeks.at(-1)]).toEqual([first, last]);
  });

  it.each([
    ['2020-12-28', 53],
    ['2021-01-04', 1],
    ['2018-12-31', 1],
    ['2019-12-30', 1],
    ['2009-12-28', 53],
    ['2021-10-11', 41],
    ['2021-03-29', 13],
  ])('the week that begins on %s has the number %d', (day, number) => {
    expect(weekNumber(stay(day).from)).toBe(number);
  });
});

describe('What is placed in October 2021', () => {
  it.each<[string[], string[]]>([
    [['2021-10-12'], ['41: 11 12[2021-10-12] 13 14 15 16 17']],
    [['2021-10-12', '2021-10-12/2021-10-14'], ['41: 11 12[2021-10-12] 13 14 15 16 17 | 1+3 2021-10-12/2021-10-14']],
    [['~2021-10-12'], ['41: 11 12 13 14 15 16 17 | 1+1 ~2021-10-12']],
    [
      ['2021-10-09/2021-10-12'],
      ['40: 4 5 6 7 8 9 10 | 5+2 2021-10-09/2021-10-12', '41: 11 12 13 14 15 16 17 | 0+2 2021-10-09/2021-10-12'],
    ],
    [['~2021-09-20/2021-10-02'], ['39: - - - - 1 2 3 | 4+2 ~2021-09-20/2021-10-02']],
    [['2021-10-30/2021-11-04'], ['43: 25 26 27 28 29 30 31 | 5+2 2021-10-30/2021-11-04']],
    [['~2021-10-01/2021-10-31'], ['whole ~2021-10-01/2021-10-31']],
    [['~2021-08-01/2022-01-31'], ['whole ~2021-08-01/2022-01-31']],
    [
      ['2021-10-11/2021-10-12', '2021-10-12/2021-10-13', '2021-10-13/2021-10-14'],
      ['41: 11 12 13 14 15 16 17 | 0+2 2021-10-11/2021-10-12, 2+2 2021-10-13/2021-10-14 | 1+2 2021-10-12/2021-10-13'],
    ],
    [
      ['2021-10-11/2021-10-12', '~2021-10-11/2021-10-16'],
      ['41: 11 12 13 14 15 16 17 | 0+6 ~2021-10-11/2021-10-16 | 0+2 2021-10-11/2021-10-12'],
    ],
    [['2021-09-30', '2021-11-01', '~2021-09-01/2021-09-30'], []],
  ])('%j stands in %j', (texts, expected) => {
    const empty = written('2021-10');
    expect(written('2021-10', ...texts).filter((line) => !empty.includes(line))).toEqual(expected);
  });

  it('keeps open sides open', () => {
    const open = { item: 'open', stay: { from: civil(2021, 10, 28), until: Infinity, isFixed: false } };
    const { weeks } = monthSheet({ year: 2021, month: 10 }, [open]);
    expect(weeks.at(-1)!.lanes).toEqual([[{ ...open, column: 3, days: 4 }]]);
    expect(monthSheet({ year: 2021, month: 11 }, [open]).whole).toEqual([open]);
  });
});

describe('Months', () => {
  it.each([
    ['2021-03', '2021-02-28T23:00:00.000Z', '2021-03-31T22:00:00.000Z'],
    ['2021-10', '2021-09-30T22:00:00.000Z', '2021-10-31T23:00:00.000Z'],
    ['2024-02', '2024-01-31T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
  ])('%s lasts in Sweden from %s to %s', (month, from, until) => {
    expect(instantsOf(readMonth(month))).toEqual({ from, until });
  });

  it.each([
    ['2021-01', -1, { year: 2020, month: 12 }],
    ['2021-12', 1, { year: 2022, month: 1 }],
    ['0001-01', -1, null],
    ['9999-12', 1, null],
  ])('%s and %d more is %j', (month, months, expected) => {
    expect(monthAfter(readMonth(month), months)).toEqual(expected);
  });

  it.each(['2021', '2021-13', '2021-00', '0000-01', '2021-1', '2021-10-12', '21-10', 'x'])('%s is none', (text) => {
    expect(() => readMonth(text)).toThrow(`month: expected a month such as 2021-10, got "${text}".`);
  });
});
