import { closedText } from '../../../src/exchange/pages/closed-text';

describe('A text whose isolates are closed', () => {
  it.each([
    ['plain', 'Möte', 'Möte'],
    ['with pairs', 'a \u2067ab\u2069 c', 'a \u2067ab\u2069 c'],
    ['left open', 'a\u2066b', 'a\u2066b\u2069'],
    ['left open twice', '\u2067\u2068b', '\u2067\u2068b\u2069\u2069'],
    ['closed too often', 'a\u2069b', '\u2068a\u2069b'],
    ['closed before it is opened', '\u2069a\u2066', '\u2068\u2069a\u2066\u2069'],
    ['with other marks, which end with what is around them', '\u202Ea', '\u202Ea'],
  ])('%s', (_name, text, expected) => {
    expect(closedText(text)).toBe(expected);
  });
});
