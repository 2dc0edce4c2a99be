import { parseValue } from 'graphql';
import { DateTime, knownBound, parseDateTime } from '../../src/shared/date-time.scalar';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';

describe('An instant', () => {
  it.each([
    ['2021-10-12T13:00:00Z', '2021-10-12T13:00:00.000Z'],
    ['2021-10-12T13:00Z', '2021-10-12T13:00:00.000Z'],
    ['2021-10-12t13:00:00z', '2021-10-12T13:00:00.000Z'],
    ['2021-10-12T13:00:00.5Z', '2021-10-12T13:00:00.500Z'],
    ['2021-10-12T13:00:00.123456789Z', '2021-10-12T13:00:00.123Z'],
    ['2021-10-12T13:00:00+02:00', '2021-10-12T11:00:00.000Z'],
    ['2021-10-12T03:00:00+05:30', '2021-10-11T21:30:00.000Z'],
    ['2021-12-31T23:30:00-01:00', '2022-01-01T00:30:00.000Z'],
    ['2021-10-12T13:00:00-00:00', '2021-10-12T13:00:00.000Z'],
    ['2021-10-12T23:59:59.999Z', '2021-10-12T23:59:59.999Z'],
    ['2020-02-29T00:00:00Z', '2020-02-29T00:00:00.000Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
    ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00.000Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
    ['+012021-01-01T00:00:00Z', '+012021-01-01T00:00:00.000Z'],
    ['-000001-01-01T00:00:00Z', '-000001-01-01T00:00:00.000Z'],
  ])('%s is read as %s', (text, instant) => expect(new Date(parseDateTime(text)).toISOString()).toBe(instant));

  it.each<[unknown, string]>([
    ['2021-02-29T00:00:00Z', 'no leap year'],
    ['1900-02-29T00:00:00Z', 'no leap year'],
    ['2021-02-30T00:00:00Z', 'no such day'],
    ['2021-04-31T00:00:00+02:00', 'no such day'],
    ['2021-13-01T00:00:00Z', 'no such month'],
    ['2021-00-01T00:00:00Z', 'no such month'],
    ['2021-10-00T00:00:00Z', 'no such day'],
    ['2021-10-12T24:00:00Z', 'an hour that the next day begins with'],
    ['2021-10-12T24:00:00+01:00', 'an hour that the next day begins with'],
    ['2021-10-12T13:60:00Z', 'no such minute'],
    ['2021-10-12T13:00:60Z', 'a leap second'],
    ['2021-10-12T13:00:00+24:00', 'no such offset'],
    ['2021-10-12T13:00:00+05:60', 'no such offset'],
    ['2021-10-12T13:00:00+0530', 'an offset without a colon'],
    ['2021-10-12T13:00:00', 'no offset'],
    ['2021-10-12', 'no time'],
    ['2021-10', 'no day'],
    ['2021-10-12 13:00:00Z', 'a space'],
    ['2021-10-12T13:00:00Z ', 'a space behind'],
    ['2021-10-12T13:00:00.Z', 'no fraction'],
    ['-000000-01-01T00:00:00Z', 'a negative year nought'],
    ['+300000-01-01T00:00:00Z', 'beyond what a clock can count'],
    ['12021-01-01T00:00:00Z', 'five digits of a year'],
    ['', 'nothing'],
    [1634043600000, 'a number'],
    [null, 'null'],
    [{}, 'an object'],
  ])('%j is refused: %s', (value) =>
    expect(() => parseDateTime(value)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Expected an instant such as 2021-10-12T13:00:00Z \(RFC 3339\), got ".*"\.$/),
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ),
  );

  it.each(['2021', 'true', 'MAY', '[]', '{}', 'null'])('as the literal %s in a query is refused', (literal) =>
    expect(() => DateTime.parseLiteral(parseValue(literal), {})).toThrow('Expected an instant such as'),
  );

  it('is given in UTC with milliseconds', () => {
    expect(DateTime.serialize(Date.UTC(2021, 9, 12, 11))).toBe('2021-10-12T11:00:00.000Z');
  });
});

describe('A bound', () => {
  it.each([
    [FAR_PAST, null],
    [FAR_FUTURE, null],
    [null, null],
    [0, 0],
    [FAR_PAST + 1, FAR_PAST + 1],
  ])('of %p is shown as %p', (bound, shown) => expect(knownBound(bound)).toBe(shown));
});
