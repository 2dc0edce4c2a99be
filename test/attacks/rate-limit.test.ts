import { type AddressInfo } from 'node:net';
import { clientAddress, addressRange } from '../../src/server/limits/client-address';
import { type Attacked, attackedApi } from './attacked-api';

const HUNDRED = '{ organisations(first: 100) { nodes { name } } }';

describe('An address may ask for so much in a minute', () => {
  let api: Attacked;
  let url: string;
  let next = 1;

  beforeAll(async () => {
    api = await attackedApi({ rateLimit: 500 });
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
  });
  afterAll(() => api?.close());

  /** Each test comes from an address of its own, through the trusted proxy. */
  const visitor = () => {
    const address = `192.0.2.${next++}`;
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, { ...init, headers: { ...init.headers, 'x-forwarded-for': `203.0.113.9, ${address}` } });
    const post = (query: string) =>
      ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    return { ask, post };
  };

  it('by what its answers hold', async () => {
    const { post } = visitor();
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await post(HUNDRED)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it('and is told how much is left, and when to come back', async () => {
    const { post } = visitor();
    const first = await post(HUNDRED);
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=500;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=39\d;t=\d+$/);
    for (let i = 0; i < 4; i++) await post(HUNDRED);
    const last = await post(HUNDRED);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.stringify(await last.json())).toContain('RATE_LIMITED');
  });

  it('2: what is refused counts, too', async () => {
    const { post } = visitor();
    const tooMany = `{ ${'__typename '.repeat(1000)} }`;
    const statuses = [];
    for (let i = 0; i < 30; i++) statuses.push((await post(tooMany)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400));
    expect(statuses[29]).toBe(429);
  });

  it('2: each alias of a mutation counts', async () => {
    const { post } = visitor();
    const acts = Array.from({ length: 20 }, (_, i) => `a${i}: membershipEnd(input: $input) { userErrors { code } }`);
    const statuses = [];
    for (let i = 0; i < 4; i++)
      statuses.push((await post(`mutation M($input: EndInput!) { ${acts.join(' ')} }`)).status);
    expect(statuses).toEqual([400, 429, 429, 429]);
  });

  it('files of networks cost more than pages', async () => {
    const { ask } = visitor();
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask('/network.jgf.json')).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it.each(['/%6eetwork.jgf.json', '/network', '/%6e%65twork?at=2021-06-01'])(
    'so does a network as a page, however its path is spelled: %s',
    async (path) => {
      const { ask } = visitor();
      const statuses = [];
      for (let i = 0; i < 4; i++) statuses.push((await ask(path)).status);
      expect(statuses.map((status) => status === 429)).toEqual([false, false, true, true]);
    },
  );

  it('what is looked for where nothing is costs as much as a page', async () => {
    const { ask } = visitor();
    const statuses = [];
    for (let i = 0; i < 51; i++) statuses.push((await ask(`/x${i}`, { headers: { accept: 'text/html' } })).status);
    expect(statuses).toEqual([...Array(50).fill(404), 429]);
  });

  it('one address is not refused for another', async () => {
    const [one, other] = [visitor(), visitor()];
    for (let i = 0; i < 6; i++) await one.post(HUNDRED);
    expect((await other.post(HUNDRED)).status).toBe(200);
  });

  it('this machine itself is not counted', async () => {
    for (let i = 0; i < 10; i++) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: HUNDRED }),
      });
      expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
    }
  });
});

describe('Who asks is told by the connection, and by proxies that are trusted', () => {
  const asked = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as never;
  const proxies = ['10.0.0.0/8', '127.0.0.1'].map(addressRange);

  it.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['198.51.100.7', '192.0.2.1', '198.51.100.7'],
    ['10.1.1.1', '192.0.2.1', '192.0.2.1'],
    ['10.1.1.1', '192.0.2.66, 192.0.2.1, 10.2.2.2', '192.0.2.1'],
    ['10.1.1.1', 'nonsense', '10.1.1.1'],
    ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8:1:2:ffff::1', undefined, '2001:db8:1:2'],
    ['127.0.0.1', undefined, null],
    ['::1', undefined, null],
    ['::ffff:127.0.0.1', undefined, null],
    ['127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ])('%s, forwarded for %s, is %s', (remote, forwarded, expected) => {
    expect(clientAddress(asked(remote, forwarded), proxies)).toBe(expected);
  });
});
