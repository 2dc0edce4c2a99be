import { cleanText, textProblem } from '../../src/shared/clean-text';

describe('A text that is stored', () => {
  it.each([
    ['  Skolverket \n', 'Skolverket'],
    ['Malmo\u0308', 'Malm\u00f6'],
    ['\u212bngstr\u00f6m', '\u00c5ngstr\u00f6m'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['🏳️‍🌈 and 𐍈', '🏳️‍🌈 and 𐍈'],
    ['\ufeffbegins with a mark', 'begins with a mark'],
  ])('%j becomes %j', (given, clean) => expect(cleanText(given)).toBe(clean));

  it.each([
    'Skolverket',
    'line\nline',
    '🏳️‍🌈',
    '👩🏽‍🚀 ❤️‍🔥',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '𐍈𐌰',
    'نمی‌خواهم',
    'ക്‍ഷ',
    'שלום \u200f',
    'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
    '<img onerror=alert(1)> "; drop table actors',
  ])('may be %j', (text) => expect(textProblem(text)).toBeNull());

  it.each([
    ['', 'expected text, got none'],
    ['a\0b', 'expected text without a control character, got U+0000 at position 2'],
    ['a\tb', 'expected text without a control character, got U+0009 at position 2'],
    ['a\u0085b', 'expected text without a control character, got U+0085 at position 2'],
    ['a\u2028b', 'expected text without a control character, got U+2028 at position 2'],
    ['a\ud800b', 'expected text without half of a character, or what is none, got U+D800 at position 2'],
    ['a\uffff', 'expected text without half of a character, or what is none, got U+FFFF at position 2'],
    ['a\u202eb', 'expected text without a sign that turns the direction of writing, got U+202E at position 2'],
    ['a\u2066b', 'expected text without a sign that turns the direction of writing, got U+2066 at position 2'],
    ['a\u200bb', 'expected text without an invisible sign, got U+200B at position 2'],
    ['a\u2060b', 'expected text without an invisible sign, got U+2060 at position 2'],
    ['a\ufeffb', 'expected text without an invisible sign, got U+FEFF at position 2'],
    ['Skol\u200dverket', 'expected text without an invisible sign, got U+200D at position 5'],
    ['\u200c\u0646', 'expected text without an invisible sign, got U+200C at position 1'],
    ['🏳️\u200d', 'expected text without an invisible sign, got U+200D at position 4'],
    [`a${'\u0301'.repeat(9)}`, 'expected at most 8 accents on one sign, got more at position 2'],
  ])('may not be %j', (text, problem) => expect(textProblem(text)).toBe(problem));

  it('is read in no time, however it is made', () => {
    const long = ['\u0301', '\u200d', 'a\u200d', '🏳️‍', ' ', '\n', 'a'].map((sign) => sign.repeat(100_000));
    const start = performance.now();
    for (const text of long) textProblem(cleanText(text));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
