import { type Rhythm } from '../../../src/calendar/time/rhythm';
import { rhythmText } from '../../../src/calendar/time/rhythm-text';

const TABLE: [rule: string, more: Partial<Rhythm>, swedish: string, english: string][] = [
  [
    'FREQ=YEARLY;BYMONTH=1,5,10',
    { precision: 'MONTH', starts: '2020-23' },
    'varje år i januari, maj och oktober',
    'every year in January, May and October',
  ],
  ['FREQ=YEARLY', { precision: 'MONTH', starts: '2020-10' }, 'varje år i oktober', 'every year in October'],
  ['FREQ=YEARLY;INTERVAL=2;BYMONTH=3', { precision: 'MONTH' }, 'vartannat år i mars', 'every second year in March'],
  ['FREQ=YEARLY;INTERVAL=3;BYMONTH=3', { precision: 'MONTH' }, 'vart tredje år i mars', 'every third year in March'],
  [
    'FREQ=YEARLY;BYMONTH=1',
    { precision: 'SPAN', spanMonths: 4 },
    'varje år januari–april',
    'every year, January–April',
  ],
  [
    'FREQ=YEARLY;BYMONTH=1,9',
    { precision: 'SPAN', spanMonths: 3 },
    'varje år januari–mars och september–november',
    'every year, January–March and September–November',
  ],
  [
    'FREQ=YEARLY;BYMONTH=11',
    { precision: 'SPAN', spanMonths: 4 },
    'varje år november–februari',
    'every year, November–February',
  ],
  ['FREQ=MONTHLY', { precision: 'MONTH' }, 'varje månad', 'every month'],
  ['FREQ=MONTHLY;INTERVAL=3', { precision: 'MONTH' }, 'var tredje månad', 'every third month'],
  ['FREQ=MONTHLY;BYDAY=1TH', {}, 'den första torsdagen varje månad', 'the first Thursday of every month'],
  [
    'FREQ=MONTHLY;BYDAY=1TH,3TH',
    {},
    'den första och tredje torsdagen varje månad',
    'the first and third Thursday of every month',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    {},
    'den sista fredagen varannan månad',
    'the last Friday of every second month',
  ],
  ['FREQ=MONTHLY;BYMONTHDAY=15', {}, 'den 15:e varje månad', 'the 15th of every month'],
  ['FREQ=MONTHLY;BYMONTHDAY=22', {}, 'den 22:a varje månad', 'the 22nd of every month'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', {}, 'den sista dagen varje månad', 'the last day of every month'],
  ['FREQ=MONTHLY', { starts: '2020-01-11' }, 'den 11:e varje månad', 'the 11th of every month'],
  [
    'FREQ=MONTHLY;BYMONTH=1,5;BYDAY=1TH',
    {},
    'den första torsdagen i januari och maj varje år',
    'the first Thursday of January and May every year',
  ],
  [
    'FREQ=YEARLY;BYMONTH=10;BYDAY=1TH',
    {},
    'den första torsdagen i oktober varje år',
    'the first Thursday of October every year',
  ],
  ['FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=12', {}, 'varje år den 12 oktober', 'every year on 12 October'],
  ['FREQ=YEARLY', { starts: '2020-10-12' }, 'varje år den 12 oktober', 'every year on 12 October'],
  ['FREQ=WEEKLY;BYDAY=TH,TU', {}, 'varje tisdag och torsdag', 'every Tuesday and Thursday'],
  ['FREQ=WEEKLY', { starts: '2020-01-01' }, 'varje onsdag', 'every Wednesday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', {}, 'varannan vecka på måndagar', 'every second week on Mondays'],
  ['FREQ=DAILY', {}, 'varje dag', 'every day'],
  [
    'FREQ=MONTHLY;BYDAY=1TH',
    { precision: 'TIME', starts: '2020-01-02T13:00:00' },
    'den första torsdagen varje månad kl. 13.00',
    'the first Thursday of every month at 13:00',
  ],
  [
    'FREQ=MONTHLY;BYDAY=1TH;BYHOUR=9',
    { precision: 'TIME', starts: '2020-01-02T13:30:00' },
    'den första torsdagen varje månad kl. 09.30',
    'the first Thursday of every month at 09:30',
  ],
  ['FREQ=WEEKLY;BYDAY=MO;COUNT=10', {}, 'varje måndag, sammanlagt 10 gånger', 'every Monday, 10 times in all'],
  [
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20301231',
    {},
    'varje måndag, till och med 31 december 2030',
    'every Monday, up to and including 31 December 2030',
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO',
    { ends: '2030-06' },
    'varje måndag, till och med 30 juni 2030',
    'every Monday, up to and including 30 June 2030',
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20301231',
    { ends: '2030-06' },
    'varje måndag, till och med 30 juni 2030',
    'every Monday, up to and including 30 June 2030',
  ],
  // For what has no plain words, the rule itself.
  ...[
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=1MO,2TU',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=7',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=WEEKLY;BYMONTH=1',
  ].map((rule): [string, Partial<Rhythm>, string, string] => [
    rule,
    {},
    `återkommande enligt regeln ${rule}`,
    `recurring by the rule ${rule}`,
  ]),
];

describe('rhythmText', () => {
  it.each(TABLE)('%s %j: %s, %s', (rule, more, swedish, english) => {
    const rhythm: Rhythm = {
      rule,
      precision: 'DAY',
      spanMonths: null,
      starts: '2020-01-02',
      ends: null,
      timeZone: 'Europe/Stockholm',
      ...more,
    };
    expect([rhythmText(rhythm, 'SV'), rhythmText(rhythm, 'EN')]).toEqual([swedish, english]);
  });
});
