import { folded, parameterValue, textValue, uriValue } from '../../../src/exchange/icalendar/content-line';

describe('A content line', () => {
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['x\r\nBEGIN:VEVENT', 'x\\nBEGIN:VEVENT'],
    ['a\u0000\u001b\u007fb\tc', 'a\ufffd\ufffd\ufffdb\tc'],
    ['\ud800 👩‍🏫', '\ufffd 👩‍🏫'],
    ['"quoted": <b>', '"quoted": <b>'],
  ])('writes the text %j as %j', (text, written) => {
    expect(textValue(text)).toBe(written);
  });

  it.each([
    ['Ann "A" B', `"Ann ^'A^' B"`],
    ['a^b\nc;d:e', '"a^^b^nc;d:e"'],
  ])('writes the parameter %j as %j (RFC 6868)', (text, written) => {
    expect(parameterValue(text)).toBe(written);
  });

  it('lets no address end the line', () => {
    expect(uriValue('https://a.example/x\r\nBEGIN:VEVENT y')).toBe('https://a.example/xBEGIN:VEVENT%20y');
  });

  it.each([
    ['of one octet', 'a'],
    ['of two octets', 'å'],
    ['of three octets', '€'],
    ['of four octets', '🏫'],
  ])('is folded at 75 octets and never inside a sign %s', (_name, sign) => {
    for (let before = 0; before < 80; before++) {
      const line = `${'x'.repeat(before)}${sign.repeat(60)}`;
      const written = folded(line);
      expect(written.endsWith('\r\n')).toBe(true);
      const lines = written.slice(0, -2).split('\r\n');
      for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      for (const each of lines) expect(each).not.toMatch(/\p{Surrogate}/u);
      expect(lines.map((each, i) => (i === 0 ? each : each.slice(1))).join('')).toBe(line);
    }
  });

  it.each([
    ['x'.repeat(75), 1],
    ['x'.repeat(76), 2],
    [`${'x'.repeat(74)}å`, 2],
  ])('of %j is %d lines', (line, count) => {
    expect(folded(line).split('\r\n').length - 1).toBe(count);
  });
});
