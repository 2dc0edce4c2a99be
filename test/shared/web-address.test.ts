import { webAddressProblem } from '../../src/shared/web-address';

describe('The address of a web page', () => {
  it.each(['https://www.skolverket.se', 'http://a.se/b?c=d#e', 'HTTPS://A.SE', 'https://å.se/ö', 'https://a.se:8080/'])(
    'may be %j',
    (address) => expect(webAddressProblem(address)).toBeNull(),
  );

  it.each([
    'www.skolverket.se',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'ftp://a.se',
    'https://',
    'https://a b.se',
    'https://user:secret@a.se',
    'https://a.se/"><script>',
    'https://a.se:99999',
    ' https://a.se',
  ])('may not be %j', (address) =>
    expect(webAddressProblem(address)).toBe(
      `expected a web address that starts with https://, found ${JSON.stringify(address)}`,
    ),
  );
});
