import { preferredEncoding } from '../../../src/server/embed/preferred-encoding';

describe('An Accept-Encoding header', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0, gzip; q=0.000', 'identity'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['br;q=x', 'identity'],
  ])('%j prefers %s', (header, encoding) => expect(preferredEncoding(header)).toBe(encoding));
});
