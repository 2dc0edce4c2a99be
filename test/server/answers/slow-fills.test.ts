import { type FastifyInstance } from 'fastify';
import { Answers } from '../../../src/server/answers/answers';
import { createHttp } from '../../../src/server/http';
import { type Context } from '../../../src/shared/context';
import { type Filled } from '../../../src/exchange/filled';
import { type Reader } from '../../../src/shared/reader';
import { TEST_PARTS } from '../../support/test-parts';
import { until } from '../../support/until';

const PAGE: Filled = { body: 'Här är den.', contentType: 'text/html; charset=utf-8', status: 200, changesAt: null };
const state = { epoch: 1 };

describe('A page that takes long', () => {
  let app: FastifyInstance;
  let release: () => void;
  let begun: string[];

  beforeEach(async () => {
    app = await createHttp();
    app.log.level = 'silent';
    begun = [];
    const released = new Promise<void>((resolve) => (release = resolve));
    const reader: Reader = {
      rows: () => Promise.reject(new Error('outside of the state')),
      snapshot: (work) => work({ rows: async () => [state] } as never),
      close: async () => undefined,
    };
    const keeper = { current: state, refresh: async () => undefined } as never;
    const answers = new Answers({ ...TEST_PARTS, reader, keeper, origins: null, longest: 200 });
    const slow = async (address: string, { reader: own }: Context) => {
      begun.push(address);
      await released;
      await own.rows('select 1', []);
      return PAGE;
    };
    answers.route(app, '/network', slow, 'network');
    answers.route(app, '/feeds/*', slow, 'feeds');
    answers.route(app, '/quick', async () => PAGE, 'pages');
  });
  afterEach(() => app.close());

  it('stops no other', async () => {
    const waiting = Array.from({ length: 20 }, (_, at) => app.inject(`/network?at=${at}`));
    await until(async () => begun.length > 0);
    expect((await app.inject('/quick')).statusCode).toBe(200);
    // Those that have begun; the others wait for their turn.
    expect(begun).toHaveLength(2);
    release();
    expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
  });

  it('reads nothing once its time is over, and then says so, as do those that have waited for it', async () => {
    const waiting = [0, 1, 2].map((at) => app.inject({ url: `/network?at=${at}`, headers: { accept: 'text/html' } }));
    setTimeout(() => release(), 400);
    for (const { statusCode, body } of await Promise.all(waiting)) {
      expect(statusCode).toBe(503);
      expect(body).toContain('<h1>');
    }
    expect(begun).toHaveLength(2);
    expect((await app.inject('/network?at=0')).statusCode).toBe(200);
  });

  it('is refused where too many wait', async () => {
    const waiting = Array.from({ length: 40 }, (_, at) => app.inject(`/network?at=${at}`));
    await until(async () => begun.length > 0);
    release();
    const statuses = (await Promise.all(waiting)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 503)).toHaveLength(8);
    expect(statuses.filter((status) => status === 200)).toHaveLength(32);
  });

  it('is none where it is a feed, which is made once for all programs that ask', async () => {
    setTimeout(() => release(), 400);
    expect((await app.inject('/feeds/events.ics')).statusCode).toBe(200);
  });
});
