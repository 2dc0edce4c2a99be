import { html } from '../../../src/exchange/pages/html';

describe('Markup', () => {
  it.each([
    [html`<p>${'<img onerror="x">'}</p>`, '<p>&lt;img onerror=&quot;x&quot;&gt;</p>'],
    [html`<p title="${`"'&`}"></p>`, '<p title="&quot;&#39;&amp;"></p>'],
    [html`${1}${html`<b>${'&amp;'}</b>`}${''}`, '1<b>&amp;amp;</b>'],
    [html`${['<', html`<i></i>`, ['>', 2]]}`, '&lt;<i></i>&gt;2'],
  ])('%s', (markup, text) => expect(markup.toString()).toBe(text));
});
