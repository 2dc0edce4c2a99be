import { type ScheduleSeason, type Words } from './words';

const SEASONS: Record<ScheduleSeason, string> = {
  SPRING: 'spring',
  SUMMER: 'summer',
  AUTUMN: 'autumn',
  WINTER: 'winter',
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const TIMES = [
  'no times',
  'once',
  'twice',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const ordinal = (n: number) => (n === -1 ? 'last' : (ORDINALS[n - 1] ?? null));

function every(unit: string) {
  return (interval: number) => {
    if (interval === 1) return `every ${unit}`;
    return ordinal(interval) && `every ${ordinal(interval)} ${unit}`;
  };
}

function numbered(day: number): string {
  const isTeen = day > 10 && day < 14;
  return `${day}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

export const wordsEn: Words = {
  months: 'January February March April May June July August September October November December'.split(' '),
  ordinal,
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  weekdaysEach: 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split(' '),
  weekdaysDefinite: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),

  year: (year) => (year.startsWith('-') || year === '0000' ? `${1 - Number(year)} BC` : String(Number(year))),
  season: (season, year, nextYear) =>
    season === 24 ? `winter ${year}–${nextYear}` : `${Object.values(SEASONS)[season - 21]} ${year}`,
  seasonAlone: (season) => SEASONS[season],
  day: (day, month, year) => `${day} ${month}${year === null ? '' : ` ${year}`}`,
  time: (date, hour, minute, second) => `${date} at ${hour}:${minute}${second === null ? '' : `:${second}`}`,
  inZone: (text, timeZone) => `${text} (${timeZone})`,

  qualified: {
    '?': (date) => `probably ${date}`,
    '~': (date) => `around ${date}`,
    '%': (date) => `probably around ${date}`,
  },
  sometime: (range) => `some time during ${range}`,
  orLater: (date) => `${date} or later`,
  orEarlier: (date) => `${date} or earlier`,
  or: 'or',
  and: 'and',
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  endUnknown: (text) => `${text}, end not stated`,
  startUnknown: (text) => `${text}, start not stated`,
  always: 'always',
  ongoing: 'ongoing',
  notStated: 'time not stated',
  yearNotStated: 'year not stated',
  dayNotFixed: (month) => `${month}, date to be announced`,
  dayNotStated: (text) => `${text}, date not stated`,
  monthNotStated: (year) => `${year}, month not stated`,
  periodNotStated: 'period not stated',

  plan: (date) => `according to a plan of ${date}`,
  planUndated: 'according to an undated plan',

  everyYear: every('year'),
  everyMonth: every('month'),
  everyWeek: every('week'),
  everyDay: every('day'),
  inMonths: (text, months) => `${text} in ${months}`,
  spans: (text, spans) => `${text}, ${spans}`,
  onDate: (text, day) => `${text} on ${day}`,
  nthOf: (nth, weekday) => `the ${nth} ${weekday}`,
  dayOfMonth: (day) => (day === -1 ? 'the last day' : `the ${numbered(day)}`),
  daysEvery: (days, text) => `${days} of ${text}`,
  inMonthsEveryYear: (day, months, text) => `${day} of ${months} ${text}`,
  everyWeekday: (days) => `every ${days}`,
  everyWeekOn: (text, days) => `${text} on ${days}`,
  atTime: (text, hour, minute) => `${text} at ${hour}:${minute}`,
  timesInAll: (text, count) => `${text}, ${count === 1 ? 'once' : `${count} times`} in all`,
  lastOn: (text, date) => `${text}, up to and including ${date}`,
  byRule: (rule) => `recurring by the rule ${rule}`,

  times: (count) => (count < 3 ? TIMES[count] : `${TIMES[count] ?? count} times`),
  sometimes: 'some time',
  schedule: (times, season, year) => {
    if (season !== null)
      return year === null ? `${times} in ${season}, year not stated` : `${times} in ${season} ${year}`;
    return year === null ? `${times}, year not stated` : `${times} in ${year}`;
  },
};
