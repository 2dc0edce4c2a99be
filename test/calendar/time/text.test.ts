import { edtfText, expectedText, periodText, whenText } from '../../../src/calendar/time/text';
import { scheduleText } from '../../../src/calendar/time/schedule-text';

describe('whenText', () => {
  it.each([
    ['2021-10-12', '12 oktober 2021', '12 October 2021'],
    ['2021-10-12T13:00:00', '12 oktober 2021 kl. 13.00', '12 October 2021 at 13:00'],
    ['2021-10-12T09:05:30', '12 oktober 2021 kl. 09.05.30', '12 October 2021 at 09:05:30'],
    ['2021-10-12T24:00:00', '12 oktober 2021 kl. 24.00', '12 October 2021 at 24:00'],
    ['2021-10-12T22:30:00Z', '13 oktober 2021 kl. 00.30', '13 October 2021 at 00:30'],
    ['2021-10-12T13:00:00-05:00', '12 oktober 2021 kl. 20.00', '12 October 2021 at 20:00'],
    ['2022-01', 'januari 2022, datum ej fastställt', 'January 2022, date to be announced'],
    ['2004-06-XX', 'juni 2004, datum ej angivet', 'June 2004, date not stated'],
    ['2004-XX', '2004, månad ej angiven', '2004, month not stated'],
    ['2004-XX-XX', '2004, datum ej angivet', '2004, date not stated'],
    ['2021-21', 'våren 2021', 'spring 2021'],
    ['2021-22', 'sommaren 2021', 'summer 2021'],
    ['2021-23', 'hösten 2021', 'autumn 2021'],
    ['2021-24', 'vintern 2021–2022', 'winter 2021–2022'],
    ['2021', '2021', '2021'],
    ['0793', '793', '793'],
    ['-0043', '44 f.Kr.', '44 BC'],
    ['0000', '1 f.Kr.', '1 BC'],
    ['198X', 'någon gång 1980–1989', 'some time during 1980–1989'],
    ['19', 'någon gång 1900–1999', 'some time during 1900–1999'],
    ['-00XX', 'någon gång 100 f.Kr.–2 f.Kr.', 'some time during 100 BC–2 BC'],
    ['XXXX', 'år ej angivet', 'year not stated'],
    ['2021?', 'troligen 2021', 'probably 2021'],
    ['2021-10-12~', 'omkring 12 oktober 2021', 'around 12 October 2021'],
    ['2021-23%', 'troligen omkring hösten 2021', 'probably around autumn 2021'],
    ['2022-01~', 'omkring januari 2022, datum ej fastställt', 'around January 2022, date to be announced'],
    ['2023-01/2023-04', 'januari–april 2023', 'January–April 2023'],
    ['2022-11/2023-02', 'november 2022 – februari 2023', 'November 2022 – February 2023'],
    ['2019/2021', '2019–2021', '2019–2021'],
    ['2021/2021', '2021', '2021'],
    ['2021-10-12/2021-10-14', '12–14 oktober 2021', '12–14 October 2021'],
    ['2021-09-30/2021-10-02', '30 september – 2 oktober 2021', '30 September – 2 October 2021'],
    ['2021-12-30/2022-01-02', '30 december 2021 – 2 januari 2022', '30 December 2021 – 2 January 2022'],
    ['2021-05/2021-10-11', 'maj – 11 oktober 2021', 'May – 11 October 2021'],
    ['2021-10-11/2021-12', '11 oktober – december 2021', '11 October – December 2021'],
    ['2021/2022-03', '2021 – mars 2022', '2021 – March 2022'],
    ['1984~/2004-06', 'omkring 1984 – juni 2004', 'around 1984 – June 2004'],
    ['2023-01/..', 'från januari 2023', 'from January 2023'],
    ['2023-01/', 'från januari 2023, slut ej angivet', 'from January 2023, end not stated'],
    ['../2023-04', 'till april 2023', 'until April 2023'],
    ['/2023-04', 'till april 2023, början ej angiven', 'until April 2023, start not stated'],
    ['/', 'tid ej angiven', 'time not stated'],
    ['[2026-01..2026-04]', 'någon gång januari–april 2026', 'some time during January–April 2026'],
    ['[2021-05..2021-10-11]', 'någon gång maj – 11 oktober 2021', 'some time during May – 11 October 2021'],
    ['[..1984]', '1984 eller tidigare', '1984 or earlier'],
    ['[2026-01..]', 'januari 2026 eller senare', 'January 2026 or later'],
    ['[2021-10-12,2021-10-19]', '12 oktober 2021 eller 19 oktober 2021', '12 October 2021 or 19 October 2021'],
    ['[2020,2021,2023]', '2020, 2021 eller 2023', '2020, 2021 or 2023'],
  ])('%s: %s, %s', (text, swedish, english) => {
    expect([whenText(text, 'SV'), whenText(text, 'EN')]).toEqual([swedish, english]);
  });

  it('names a zone that is not the default', () => {
    const options = { timeZone: 'Europe/Brussels' };
    expect(whenText('2021-10-12T13:00:00', 'EN', options)).toBe('12 October 2021 at 13:00 (Europe/Brussels)');
    expect(whenText('2021-10-12', 'EN', options)).toBe('12 October 2021');
  });

  it('promises no announcement of what is over', () => {
    expect(whenText('2021-01', 'SV', { isOver: true })).toBe('januari 2021, datum ej angivet');
    expect(whenText('2021-01', 'EN', { isOver: true })).toBe('January 2021, date not stated');
  });
});

it.each([
  ['2021-10', 'oktober 2021', 'October 2021'],
  ['[2021-05..2021-10-11]', 'någon gång maj – 11 oktober 2021', 'some time during May – 11 October 2021'],
])('edtfText of %s: %s, %s', (text, swedish, english) => {
  expect([edtfText(text, 'SV'), edtfText(text, 'EN')]).toEqual([swedish, english]);
});

describe('periodText', () => {
  it.each([
    ['2020-23/..', 'sedan hösten 2020', 'since autumn 2020'],
    ['2015-01-01/', 'från 1 januari 2015, slut ej angivet', 'from 1 January 2015, end not stated'],
    ['2015/2016', '2015–2016', '2015–2016'],
    ['../2016', 'till 2016', 'until 2016'],
    ['/2016', 'till 2016, början ej angiven', 'until 2016, start not stated'],
    ['2015~/..', 'sedan omkring 2015', 'since around 2015'],
    ['/..', 'pågår, början ej angiven', 'ongoing, start not stated'],
    ['../..', 'alltid', 'always'],
    ['/', 'period ej angiven', 'period not stated'],
    [null, 'period ej angiven', 'period not stated'],
  ])('%s: %s, %s', (period, swedish, english) => {
    expect([periodText(period, 'SV'), periodText(period, 'EN')]).toEqual([swedish, english]);
  });
});

describe('expectedText', () => {
  it.each([
    ['2021', 'enligt plan från 2021', 'according to a plan of 2021'],
    ['[2021-05..2021-10-11]', 'enligt plan från 2021', 'according to a plan of 2021'],
    ['2022-09-28', 'enligt plan från 28 september 2022', 'according to a plan of 28 September 2022'],
    ['2022-09', 'enligt plan från september 2022', 'according to a plan of September 2022'],
    [null, 'enligt odaterad plan', 'according to an undated plan'],
  ])('attested %s: %s, %s', (attested, swedish, english) => {
    expect([expectedText(attested, 'SV'), expectedText(attested, 'EN')]).toEqual([swedish, english]);
  });
});

describe('scheduleText', () => {
  it.each([
    [4, 'SPRING', null, 'fyra gånger under våren, år ej angivet', 'four times in spring, year not stated'],
    [1, 'AUTUMN', 2021, 'en gång under hösten 2021', 'once in autumn 2021'],
    [2, null, 2021, 'två gånger under 2021', 'twice in 2021'],
    [15, null, null, '15 gånger, år ej angivet', '15 times, year not stated'],
    [null, 'WINTER', null, 'någon gång under vintern, år ej angivet', 'some time in winter, year not stated'],
  ] as const)('%s, %s, %s: %s, %s', (count, season, year, swedish, english) => {
    const schedule = { count, season, year };
    expect([scheduleText(schedule, 'SV'), scheduleText(schedule, 'EN')]).toEqual([swedish, english]);
  });

  it('says nothing where nothing is known', () => {
    expect(scheduleText({ count: null, season: null, year: null }, 'SV')).toBeNull();
  });
});
