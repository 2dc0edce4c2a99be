import { boundsOf } from '../../../src/calendar/time/bounds';
import { EdtfError } from '../../../src/calendar/time/edtf-error';
import { parseEdtf } from '../../../src/calendar/time/parse-edtf';
import { isExact, precisionOf } from '../../../src/calendar/time/precision';
import { printEdtf } from '../../../src/calendar/time/print-edtf';

const ACCEPTED: [text: string, precision: string, isExact: boolean][] = [
  ['2021', 'YEAR', false],
  ['0000', 'YEAR', false],
  ['-0044', 'YEAR', false],
  ['2021-10', 'MONTH', false],
  ['2021-10-12', 'DAY', true],
  ['2024-02-29', 'DAY', true],
  ['2000-02-29', 'DAY', true],
  ['2021-10-12T13:00:00', 'TIME', true],
  ['2021-10-12T13:00:00.25', 'TIME', true],
  ['2021-10-12T24:00:00', 'TIME', true],
  ['2021-10-12T13:00:00Z', 'TIME', true],
  ['2021-10-12T13:00:00+02:00', 'TIME', true],
  ['2021-10-12T13:00:00-12:00', 'TIME', true],
  ['2021-10-12T13:00:00-00:15', 'TIME', true],
  ['-0044-03-15T12:00:00', 'TIME', true],
  ['2021-21', 'SEASON', false],
  ['2021-24', 'SEASON', false],
  ['2021-23~', 'SEASON', false],
  ['19', 'WINDOW', false],
  ['-04', 'WINDOW', false],
  ['198X', 'WINDOW', false],
  ['19XX', 'WINDOW', false],
  ['1XXX', 'WINDOW', false],
  ['XXXX', 'WINDOW', false],
  ['XXXX-XX-XX', 'WINDOW', false],
  ['-20XX', 'WINDOW', false],
  ['-000X', 'WINDOW', false],
  ['2004-XX', 'YEAR', false],
  ['2004-XX-XX', 'YEAR', false],
  ['2004-06-XX', 'MONTH', false],
  ['2021?', 'YEAR', false],
  ['2021-10~', 'MONTH', false],
  ['2021-10-12%', 'DAY', false],
  ['198X~', 'WINDOW', false],
  ['2023-01/2023-04', 'SPAN', false],
  ['2023-01-01/2023', 'SPAN', false],
  ['2023/2023', 'SPAN', false],
  ['2020-23/..', 'SPAN', false],
  ['2020-23/2022', 'SPAN', false],
  ['2015-01-01/', 'SPAN', false],
  ['/2015', 'SPAN', false],
  ['../2015', 'SPAN', false],
  ['/', 'SPAN', false],
  ['../..', 'SPAN', false],
  ['/..', 'SPAN', false],
  ['1984~/2004?', 'SPAN', false],
  ['198X/..', 'SPAN', false],
  ['[2026-01..2026-04]', 'WINDOW', false],
  ['[2021-05..2021-10-11]', 'WINDOW', false],
  ['[..1984]', 'WINDOW', false],
  ['[1760-12..]', 'WINDOW', false],
  ['[2021-10-12,2021-10-19]', 'WINDOW', false],
];

const REFUSED: [text: string, expected: RegExp][] = [
  ['', /expected a time in EDTF, such as 2021-10-12 at position 0/],
  ['..', /expected "\/" or nothing more at position 2/],
  ['next Tuesday', /expected a year of four digits at position 0 of "next Tuesday", found "next Tuesday"/],
  ['12345', /year of four digits/],
  ['202', /year of four digits/],
  ['2021 ', /"\/" or nothing more at position 4/],
  [' 2021', /year of four digits/],
  ['-0000', /year 0 without a sign/],
  ['-00', /year 0 without a sign/],
  ['Y170000002', /years with Y are not accepted/],
  ['2021-1', /month from 01 to 12/],
  ['2021-00', /month from 01 to 12/],
  ['2021-13', /month from 01 to 12 or a season from 21 to 24 at position 5/],
  ['2021-25', /season from 21 to 24/],
  ['19-06', /no month after a century/],
  ['2021-21-01', /no day after a season/],
  ['2021-02-29', /a day from 01 to 28 at position 8 of "2021-02-29", found "29"/],
  ['1900-02-29', /a day from 01 to 28/],
  ['2021-04-31', /a day from 01 to 30/],
  ['2021-10-00', /a day from 01 to 31/],
  ['20211012', /year of four digits/],
  ['2021-10-12T13:00', /time of day as hh:mm:ss at position 11/],
  ['2021-10-12T25:00:00', /from 00:00:00 to 23:59:59/],
  ['2021-10-12T24:00:01', /from 00:00:00 to 23:59:59/],
  ['2021-10-12T13:60:00', /from 00:00:00 to 23:59:59/],
  ['2021-10-12T13:00:60', /from 00:00:00 to 23:59:59/],
  ['2021-10-12t13:00:00', /"\/" or nothing more/],
  ['2021-10-12T13:00:00+14:01', /offset from -12:00 to \+14:00/],
  ['2021-10-12T13:00:00-13', /offset from -12:00/],
  ['2021-10-12T13:00:00-00:00', /not -00:00/],
  ['2021-10-12T13:00:00+02:60', /offset from/],
  ['2021-10-12T13:00:00Z02:00', /nothing after a date with a time/],
  ['2021-10-12T13:00:00?', /nothing after a date with a time/],
  ['2021-10-12T13:00:00/2021-10-13', /nothing after a date with a time/],
  ['2021-10-12/2021-10-13T12:00:00', /a date without a time of day in an interval at position 11/],
  ['2021??', /nothing more/],
  ['~2021', /year of four digits/],
  ['2021?-10', /nothing more/],
  ['198X-06', /no month after a partly unspecified year/],
  ['19X4', /year of four digits|nothing more/],
  ['2021-1X', /month from 01/],
  ['2021-XX-12', /XX, since the month is unspecified/],
  ['2022/2021', /a date that does not begin before the first at position 5/],
  ['2020-02/2020', /does not begin before the first/],
  ['2021-21/2021-23', /an interval of two seasons is not accepted/],
  ['2020/2021/2022', /nothing more at position 9/],
  ['[2021]', /"\.\." or "," and another date/],
  ['[..]', /year of four digits/],
  ['[2021', /"\.\." or ","/],
  ['[2021..2022', /"\]" after a single range/],
  ['[2022..2021]', /does not begin before the first/],
  ['[2021,2022..2024]', /"\]" after a single range or a list/],
  ['[2021..2022]x', /nothing more/],
  ['[2021?..2022]', /without \?, ~, %, X or season in a set/],
  ['[198X..2022]', /in a set/],
  ['[2021-21..2021-10]', /in a set/],
  ['{2021,2022}', /year of four digits/],
  ['2021-01-01'.padEnd(101, '0'), /at most 100 characters/],
];

describe('parseEdtf accepts', () => {
  it.each(ACCEPTED)('%s as %s, exact: %s', (text, precision, exact) => {
    const edtf = parseEdtf(text);
    expect([precisionOf(edtf), isExact(edtf)]).toEqual([precision, exact]);
  });

  it.each(ACCEPTED)('%s and prints what reads the same', (text) => {
    const edtf = parseEdtf(text);
    expect(printEdtf(edtf)).toBe(text);
    expect(parseEdtf(printEdtf(edtf))).toEqual(edtf);
  });

  it.each([
    ['2021-10-12T13:00:00+0200', '2021-10-12T13:00:00+02:00'],
    ['2021-10-12T13:00:00-04', '2021-10-12T13:00:00-04:00'],
  ])('%s and prints it as %s', (text, canonical) => {
    expect(printEdtf(parseEdtf(text))).toBe(canonical);
  });

  it.each(ACCEPTED)('%s with bounds that are in order', (text) => {
    for (const zone of ['Europe/Stockholm', 'Pacific/Apia', 'America/Sao_Paulo', 'UTC']) {
      const { earliest, latest } = boundsOf(text, zone);
      expect(earliest).toBeLessThan(latest);
    }
  });
});

describe('parseEdtf refuses', () => {
  it.each(REFUSED)('%j', (text, expected) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(expected);
  });

  it('an overlong text without reading or quoting all of it', () => {
    const attempt = () => parseEdtf('['.padEnd(1_000_000, '2021,'));
    expect(attempt).toThrow(/at most 100 characters/);
    expect(attempt).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{1,200}$/) }));
  });

  it('says where', () => {
    expect(() => parseEdtf('2020/2021-02-30')).toThrow(
      expect.objectContaining({ position: 13, input: '2020/2021-02-30' }),
    );
  });
});

it('Every day of a leap cycle is its own text again', () => {
  const days = Array.from({ length: 1461 }, (_, index) => Date.UTC(2001, 0, 1 + index));
  const texts = days.map((instant) => new Date(instant).toISOString().slice(0, 10));
  expect(texts.map((text) => printEdtf(parseEdtf(text)))).toEqual(texts);
  expect(texts.map((text) => boundsOf(text, 'UTC').earliest)).toEqual(days);
});
