import { type AddressInfo } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { Answers } from '../../src/server/answers/answers';
import { type Filled } from '../../src/exchange/filled';
import { createHttp } from '../../src/server/http';
import { BadUserInput } from '../../src/shared/errors';
import { type Reader } from '../../src/shared/reader';
import { TEST_PARTS } from './test-parts';

export const TEXT = 'SUMMARY:Möte\r\n'.repeat(200);
const USUAL: Filled = {
  ...{ body: TEXT, contentType: 'text/calendar; charset=utf-8', fileName: 'möten.ics', status: 200, changesAt: null },
  links: '</feeds/next>; rel="next"',
};

export interface Serving {
  app: FastifyInstance;
  port: number;
  /** Addresses as the fill got them. */
  fills: string[];
  /** Methods of the requests that came to Fastify. */
  passedOn: string[];
  /** Lets slow fills end. */
  release: () => void;
}

/** A server with kept answers below `/feeds/`, over no database. What an address holds says how it is answered: bad, broken, absent, soon, slow. */
export const serving = async (origins: string[] | null = null): Promise<Serving> => {
  const app = await createHttp();
  app.log.level = 'silent';
  const passedOn: string[] = [];
  app.addHook('onRequest', async ({ method }) => void passedOn.push(method));
  const state = { epoch: 1 };
  const reader: Reader = {
    rows: () => Promise.reject(new Error('outside of the state')),
    snapshot: (work) => work({ rows: async () => [state] } as never),
    close: async () => undefined,
  };
  const keeper = { current: state, refresh: async () => undefined } as never;
  const answers = new Answers({ ...TEST_PARTS, reader, keeper, origins });
  const fills: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  answers.route(app, '/feeds/*', async (address) => {
    fills.push(address);
    if (address.includes('bad')) throw new BadUserInput('Expected a date, got "bad".');
    if (address.includes('broken')) throw new Error('select secret');
    if (address.includes('slow')) await released;
    if (address.includes('absent')) return { ...USUAL, body: 'Nothing is here.', status: 404 };
    if (address.includes('soon')) return { ...USUAL, changesAt: TEST_PARTS.clock.now() + 60_000 };
    return USUAL;
  });
  answers.serveFirst(app.server);
  return { app, fills, passedOn, release, port: 0 };
};

export const listening = async (made: Serving): Promise<Serving> => {
  await made.app.listen({ port: 0, host: '127.0.0.1' });
  return { ...made, port: (made.app.server.address() as AddressInfo).port };
};

export const request = (method: string, path: string, headers: Record<string, string> = {}, version = '1.1') =>
  [
    `${method} ${path} HTTP/${version}`,
    'Host: samverkan.example',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');

export const CLOSE = { Connection: 'close' };

/** Status line, headers in order without those of the connection, and body. */
export const parsed = (response: string) => {
  const [head, ...rest] = response.split('\r\n\r\n');
  const [status, ...lines] = head.split('\r\n');
  const headers = lines.filter((line) => !/^(Date|Connection|Keep-Alive):/.test(line));
  return { status, headers, body: Buffer.from(rest.join('\r\n\r\n'), 'latin1') };
};
