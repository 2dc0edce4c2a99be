import { addressInEnglish, languageFor } from '../../src/server/negotiate-language';

const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const asked = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({
  method,
  url,
  headers: { accept: HTML, 'accept-language': 'en-GB,en;q=0.9', host: 'samverkan.example', ...headers },
});

describe('Who would rather read English', () => {
  it.each([
    ['en', true],
    ['en-GB,en;q=0.9', true],
    ['EN-us', true],
    ['sv', false],
    ['sv-SE,sv;q=0.9,en;q=0.8', false],
    ['en;q=0.8, sv;q=0.9', false],
    ['sv;q=0.8, en;q=0.9', true],
    ['en;q=0.5,sv-FI;q=0.5', false],
    ['de,en;q=0.4', true],
    ['de', false],
    ['*', false],
    ['en;q=0', false],
    ['en;q=zero', false],
    ['en ; q = 0.9 , sv;q=0.1', true],
    ['english', false],
    ['', false],
    ['sv;q=0,en;q=0.001', true],
    [',;q=,,en', true],
  ])('"%s": %s', (header, isLed) => {
    expect(addressInEnglish(asked('/about', { 'accept-language': header }))).toBe(isLed ? '/about?lang=en' : null);
  });

  it('is not led where nothing is said', () => {
    const { headers, ...rest } = asked('/about');
    expect(addressInEnglish({ ...rest, headers: { accept: headers.accept } })).toBeNull();
  });

  it.each([
    ['/', '/?lang=en'],
    ['/about', '/about?lang=en'],
    ['/organisations/skolverket', '/organisations/skolverket?lang=en'],
    ['/search?q=a%20b', '/search?q=a%20b&lang=en'],
    ['/feeds/events', '/feeds/events?lang=en'],
    ['/feeds/events?theme=likvardighet', '/feeds/events?theme=likvardighet&lang=en'],
    ['/calendar?at=2021-06-01', '/calendar?at=2021-06-01&lang=en'],
    ['/feeds/events.ics', null],
    ['/feeds/coalitions/skia.json?from=all', null],
    ['/events/meeting.ics', null],
    ['/network.gexf', null],
    ['/network-nodes.csv', null],
    ['/graphql', null],
    ['/graphql?query={me{name}}', null],
    ['/embed', null],
    ['/pages/style.css', null],
    ['/robots.txt', null],
    ['/health/live', null],
    ['/aboutness', null],
    ['//localhost', null],
    ['//about', null],
  ])('is led from %s to %s', (url, location) => expect(addressInEnglish(asked(url))).toBe(location));

  it.each(['/about?lang=sv', '/about?lang=en', '/about?lang=', '/search?q=a&lang=sv'])(
    'has chosen already by %s',
    (url) => expect(addressInEnglish(asked(url))).toBeNull(),
  );

  it.each([
    ['of the same origin', { 'sec-fetch-site': 'same-origin' }, null],
    ['of another site', { 'sec-fetch-site': 'cross-site' }, '/about?lang=en'],
    ['typed in', { 'sec-fetch-site': 'none' }, '/about?lang=en'],
    ['of ours, in an older browser', { referer: 'https://samverkan.example/' }, null],
    ['of another, in an older browser', { referer: 'https://other.example/' }, '/about?lang=en'],
    ['that cannot be read', { referer: 'https://' }, '/about?lang=en'],
    [
      'of another that claims to be ours',
      { 'sec-fetch-site': 'cross-site', referer: 'https://samverkan.example/' },
      '/about?lang=en',
    ],
  ])('follows a link %s', (_name, headers, location) =>
    expect(addressInEnglish(asked('/about', headers as Record<string, string>))).toBe(location),
  );

  it.each([
    ['programs', { accept: 'application/json' }, 'GET'],
    ['programs that take anything', { accept: '*/*' }, 'GET'],
    ['forms that are sent', {}, 'POST'],
  ])('but not %s', (_name, headers, method) =>
    expect(addressInEnglish(asked('/about', headers as Record<string, string>, method))).toBeNull(),
  );
});

describe('The language of what is said where there is no page', () => {
  it.each([
    ['/nothing', {}, 'EN'],
    ['/nothing', { 'accept-language': 'sv' }, 'SV'],
    ['/nothing?lang=sv', {}, 'SV'],
    ['/nothing?lang=en', { 'accept-language': 'sv' }, 'EN'],
    ['/nothing?lang=fi', {}, 'SV'],
    ['/nothing', { 'sec-fetch-site': 'same-origin' }, 'SV'],
  ])('%s %j: %s', (url, headers, language) =>
    expect(languageFor(asked(url, headers as Record<string, string>))).toBe(language),
  );
});
