import { httpDate, parseHttpDate } from '../../../src/server/answers/http-date';

describe('A date in a header', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', 784111777],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 784111777],
    ['Sun Nov  6 08:49:37 1994', 784111777],
    ['Tue Nov 16 08:49:37 2021', 1637052577],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Sun, 6 Nov 1994 08:49:37 GMT', null],
    ['Sun, 06 Nov 1994 08:49:37 CET', null],
    ['Sun, 06 Nov 1994 24:49:37 GMT', null],
    ['Wed, 31 Feb 2024 08:49:37 GMT', null],
    ['1994-11-06T08:49:37Z', null],
    ['784111777', null],
    ['', null],
  ])('%s', (text, seconds) => expect(parseHttpDate(text)).toBe(seconds));

  it('is written in the one form that is not obsolete', () =>
    expect(httpDate(784111777)).toBe('Sun, 06 Nov 1994 08:49:37 GMT'));
});
