import { xmlText } from '../../../src/exchange/text/xml-text';

describe('A text in XML', () => {
  it.each([
    ['Skolverket', 'Skolverket'],
    ["Fisk & 'vilt' <i>", "Fisk &amp; 'vilt' &lt;i&gt;"],
    [']]>', ']]&gt;'],
    ['say "so"', 'say &quot;so&quot;'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['👩‍🏫 漢', '👩‍🏫 漢'],
    ['a\0b\u001bc', 'a\ufffdb\ufffdc'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['&amp;', '&amp;amp;'],
  ])('%j is written as %s', (text, written) => {
    expect(xmlText(text)).toBe(written);
  });
});
