import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { instantText } from '../../../src/exchange/text/instant-text';

describe('An instant as text', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [Date.parse('2019-12-31T23:00:00Z'), '2019-12-31T23:00:00Z'],
    [Date.parse('2021-10-12T11:00:07Z'), '2021-10-12T11:00:07Z'],
    [Date.parse('2021-10-12T11:00:07.050Z'), '2021-10-12T11:00:07.050Z'],
    [Date.parse('0001-01-01T00:00:00Z'), '0001-01-01T00:00:00Z'],
    [Date.parse('0001-01-01T00:00:00Z') - 1, null],
    [Date.parse('9999-12-31T23:59:59.999Z'), '9999-12-31T23:59:59.999Z'],
    [Date.parse('9999-12-31T23:59:59.999Z') + 1, null],
    [FAR_PAST, null],
    [FAR_FUTURE, null],
  ])('%d is %s', (instant, text) => {
    expect(instantText(instant)).toBe(text);
  });
});
