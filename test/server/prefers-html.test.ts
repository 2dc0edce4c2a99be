import { prefersHtml } from '../../src/server/prefers-html';

const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const CHROMIUM =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';

describe('A request prefers HTML', () => {
  it.each<[accept: string | undefined, html: boolean]>([
    [FIREFOX, true],
    [CHROMIUM, true],
    ['text/html', true],
    ['TEXT/HTML; Q=0.5', true],
    ['text/html, application/json', true],
    ['application/json;q=0.5, text/html;q=0.9', true],
    ['application/json, text/html', false],
    ['text/html;q=0.5, application/json', false],
    ['text/html;q=0.5, application/graphql-response+json;q=0.6', false],
    ['text/html;q=0', false],
    ['text/html;q=nonsense', false],
    ['application/graphql-response+json, application/json;q=0.9', false],
    ['*/*', false],
    ['text/*', false],
    ['', false],
    [undefined, false],
  ])('%s → %s', (accept, html) => {
    expect(prefersHtml(accept)).toBe(html);
  });
});
