import { canonicalAddress } from '../../../src/server/answers/canonical-address';

describe('One spelling of an address', () => {
  it.each([
    ['/feeds/events', '/feeds/events'],
    ['/feeds/events?', '/feeds/events'],
    ['/feeds/events?&', '/feeds/events'],
    ['/feeds/events?b=1&a=2', '/feeds/events?a=2&b=1'],
    ['/feeds/events?a=2&b=1&', '/feeds/events?a=2&b=1'],
    ['/feeds/events?a=2&&b=1', '/feeds/events?a=2&b=1'],
    ['/feeds/events?a=x%20y', '/feeds/events?a=x+y'],
    ['/feeds/events?a=%41', '/feeds/events?a=A'],
    ['/feeds/events?a=2&a=1', '/feeds/events?a=2&a=1'],
    ['/feeds/events?a', '/feeds/events?a='],
    ['http://localhost:4000/feeds/events?b=1&a=http://x/', '/feeds/events?a=http%3A%2F%2Fx%2F&b=1'],
    ['/feeds/%41?a=ö', '/feeds/%41?a=%C3%B6'],
  ])('%s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));
});
