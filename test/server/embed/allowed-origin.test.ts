import { allowedOrigin } from '../../../src/server/embed/allowed-origin';

const OURS = ['https://partner.example', 'http://localhost:8080'];

describe('An origin', () => {
  it.each([
    [null, 'https://anyone.example', '*', false],
    [null, undefined, '*', false],
    [OURS, 'https://partner.example', 'https://partner.example', true],
    [OURS, 'http://localhost:8080', 'http://localhost:8080', true],
    [OURS, 'http://partner.example', null, true],
    [OURS, 'https://evil-partner.example', null, true],
    [OURS, 'https://partner.example.evil.example', null, true],
    [OURS, 'null', null, true],
    [OURS, '', null, true],
    [OURS, undefined, null, true],
    [[], 'https://partner.example', null, true],
  ])('where %j may read: %s gets %j, varies: %s', (origins, origin, allow, varies) =>
    expect(allowedOrigin(origins, origin)).toEqual({ allow, varies }),
  );
});
