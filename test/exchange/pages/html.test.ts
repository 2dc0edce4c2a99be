import { parseFragment } from 'parse5';
import { html, type HtmlPart } from '../../../src/exchange/pages/html';
import { jsonLdScript } from '../../../src/exchange/pages/json-ld-script';
import { nastyNames } from '../network/support/nasty-names';
import { attribute, readPage, textIn } from './support';

describe('A template of HTML', () => {
  it.each<[string, HtmlPart, string]>([
    ['text', `<b class="a" id='b'>&amp;`, '<p>&lt;b class=&quot;a&quot; id=&#39;b&#39;&gt;&amp;amp;</p>'],
    ['markup', html`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
    ['a list of both', [html`<br />`, '<', [html`<i></i>`]], '<p><br />&lt;<i></i></p>'],
    ['a number', 0, '<p>0</p>'],
    ['an empty text', '', '<p></p>'],
    ['null', null, '<p></p>'],
    ['undefined', undefined, '<p></p>'],
    ['false', false, '<p></p>'],
    ['what HTML cannot hold', 'a\0b\ud800c\r\n', '<p>a\ufffdb\ufffdc&#13;\n</p>'],
    ['emoji and right-to-left text', '👩‍🏫 שלום', '<p>👩‍🏫 שלום</p>'],
  ])('holds %s', (_name, part, text) => {
    expect(html`<p>${part}</p>`.text).toBe(text);
  });

  it('drops the indentation of the markup, never that of values', () => {
    const markup = html`<ul>
      <li>${'a\n  b'}</li>
    </ul>`;
    expect(markup.text).toBe('<ul>\n<li>a\n  b</li>\n</ul>');
  });

  it('brings every text back, in content and in attributes', () => {
    for (const name of nastyNames(500)) {
      const [element] = parseFragment(html`<p title="${name}">x${name}</p>`.text).childNodes;
      const expected = Buffer.from(name).toString().replaceAll('\0', '\ufffd');
      expect(textIn(element)).toBe(`x${expected}`);
      expect(attribute(element as Parameters<typeof attribute>[0], 'title')).toBe(expected);
    }
  });
});

describe('A block of JSON-LD', () => {
  it('cannot be ended by a text', () => {
    const { text } = jsonLdScript({ name: '</script><!-- <script>' });
    expect(text).toBe(
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003c!-- \\u003cscript>"}</script>\n',
    );
  });

  it('brings every text back', () => {
    for (const name of nastyNames(500)) {
      const { data } = readPage(jsonLdScript({ name }).text);
      expect(data).toEqual([{ name: Buffer.from(name).toString() }]);
    }
  });
});
