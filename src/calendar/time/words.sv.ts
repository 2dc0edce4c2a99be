import { type ScheduleSeason, type Words } from './words';

const SEASONS: Record<ScheduleSeason, string> = {
  SPRING: 'våren',
  SUMMER: 'sommaren',
  AUTUMN: 'hösten',
  WINTER: 'vintern',
};
const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte'];
const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

const ordinal = (n: number) => (n === -1 ? 'sista' : (ORDINALS[n - 1] ?? null));

/** varje år, vartannat år, vart tredje år; beyond the fifth there is no everyday word. */
function every(one: string, two: string, nth: string, unit: string) {
  return (interval: number) => {
    if (interval === 1) return `${one} ${unit}`;
    if (interval === 2) return `${two} ${unit}`;
    return ordinal(interval) && `${nth} ${ordinal(interval)} ${unit}`;
  };
}

export const wordsSv: Words = {
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  ordinal,
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  weekdaysEach: 'måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar'.split(' '),
  weekdaysDefinite: 'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen'.split(' '),

  year: (year) => (year.startsWith('-') || year === '0000' ? `${1 - Number(year)} f.Kr.` : String(Number(year))),
  season: (season, year, nextYear) =>
    season === 24 ? `vintern ${year}–${nextYear}` : `${Object.values(SEASONS)[season - 21]} ${year}`,
  seasonAlone: (season) => SEASONS[season],
  day: (day, month, year) => `${day} ${month}${year === null ? '' : ` ${year}`}`,
  time: (date, hour, minute, second) => `${date} kl. ${hour}.${minute}${second === null ? '' : `.${second}`}`,
  inZone: (text, timeZone) => `${text} (${timeZone})`,

  qualified: {
    '?': (date) => `troligen ${date}`,
    '~': (date) => `omkring ${date}`,
    '%': (date) => `troligen omkring ${date}`,
  },
  sometime: (range) => `någon gång ${range}`,
  orLater: (date) => `${date} eller senare`,
  orEarlier: (date) => `${date} eller tidigare`,
  or: 'eller',
  and: 'och',
  from: (date) => `från ${date}`,
  until: (date) => `till ${date}`,
  since: (date) => `sedan ${date}`,
  endUnknown: (text) => `${text}, slut ej angivet`,
  startUnknown: (text) => `${text}, början ej angiven`,
  always: 'alltid',
  ongoing: 'pågår',
  notStated: 'tid ej angiven',
  yearNotStated: 'år ej angivet',
  dayNotFixed: (month) => `${month}, datum ej fastställt`,
  dayNotStated: (text) => `${text}, datum ej angivet`,
  monthNotStated: (year) => `${year}, månad ej angiven`,
  periodNotStated: 'period ej angiven',

  plan: (date) => `enligt plan från ${date}`,
  planUndated: 'enligt odaterad plan',

  everyYear: every('varje', 'vartannat', 'vart', 'år'),
  everyMonth: every('varje', 'varannan', 'var', 'månad'),
  everyWeek: every('varje', 'varannan', 'var', 'vecka'),
  everyDay: every('varje', 'varannan', 'var', 'dag'),
  inMonths: (text, months) => `${text} i ${months}`,
  spans: (text, spans) => `${text} ${spans}`,
  onDate: (text, day) => `${text} den ${day}`,
  nthOf: (nth, weekday) => `den ${nth} ${weekday}`,
  dayOfMonth: (day) => (day === -1 ? 'den sista dagen' : `den ${day}:${[1, 2, 21, 22, 31].includes(day) ? 'a' : 'e'}`),
  daysEvery: (days, text) => `${days} ${text}`,
  inMonthsEveryYear: (day, months, text) => `${day} i ${months} ${text}`,
  everyWeekday: (days) => `varje ${days}`,
  everyWeekOn: (text, days) => `${text} på ${days}`,
  atTime: (text, hour, minute) => `${text} kl. ${hour}.${minute}`,
  timesInAll: (text, count) => `${text}, sammanlagt ${count === 1 ? 'en gång' : `${count} gånger`}`,
  lastOn: (text, date) => `${text}, till och med ${date}`,
  byRule: (rule) => `återkommande enligt regeln ${rule}`,

  times: (count) => (count === 1 ? 'en gång' : `${NUMBERS[count] ?? count} gånger`),
  sometimes: 'någon gång',
  schedule: (times, season, year) => {
    if (season !== null)
      return year === null ? `${times} under ${season}, år ej angivet` : `${times} under ${season} ${year}`;
    return year === null ? `${times}, år ej angivet` : `${times} under ${year}`;
  },
};
