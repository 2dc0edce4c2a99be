import { acceptedCoding } from '../../../src/server/answers/accepted-coding';

describe('The coding that a client likes best', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip ; q=0.5 , br ; Q=0.8', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000', 'identity'],
    ['br;q=0, gzip; q=0.000', 'identity'],
    ['*', 'br'],
    ['*;q=0.5, gzip', 'gzip'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', 'identity'],
    ['gzip;q=0.2, identity;q=0.5', 'identity'],
    ['gzip;q=0.001', 'gzip'],
    ['identity;q=0', 'identity'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['identity, gzip', 'gzip'],
    ['zstd', 'identity'],
    ['gzip;q=2', 'identity'],
    ['gzip;q=high, br', 'br'],
    [',,gzip,', 'gzip'],
    ['br'.repeat(5000), 'identity'],
  ])('%s', (header, coding) => {
    expect(acceptedCoding(header)).toBe(coding);
    expect(acceptedCoding(header)).toBe(coding);
  });

  it('is right however many headers there are', () => {
    for (let i = 0; i < 1000; i++) expect(acceptedCoding(`coding-${i}, gzip`)).toBe('gzip');
  });
});
