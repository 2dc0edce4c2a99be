import { allowedOrigin } from '../../../src/server/embed/allowed-origin';

const LIMITED = ['https://partner.example', 'http://localhost:8080'];

describe('Pages that may read', () => {
  it.each([
    ['all', null, 'https://any.example', { allow: '*', varies: false }],
    ['all, without an origin', null, undefined, { allow: '*', varies: false }],
    ['a listed one', LIMITED, 'https://partner.example', { allow: 'https://partner.example', varies: true }],
    ['none without an origin', LIMITED, undefined, { allow: null, varies: true }],
    ['not null', LIMITED, 'null', { allow: null, varies: true }],
    ['not one that ends alike', LIMITED, 'https://evil-partner.example', { allow: null, varies: true }],
    ['not another scheme', LIMITED, 'http://partner.example', { allow: null, varies: true }],
    ['not another port', LIMITED, 'http://localhost:8081', { allow: null, varies: true }],
  ])('%s', (_name, origins, origin, expected) => expect(allowedOrigin(origins, origin)).toEqual(expected));
});
