import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Attacked, attackedApi, expectNoSecrets } from './attacked-api';
import { addressOf, generate, generateAddress, generateHeaders, seeded } from './generate';

const COUNT = 2200;
const ADDRESSES = 300;
const MEBIBYTE = 1024 * 1024;
const SEED = 20_261_125;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heap = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEBIBYTE;
};

const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];

describe('Thousands of bad inputs', () => {
  let api: Attacked;

  beforeAll(async () => {
    api = await attackedApi();
  }, 60_000);
  afterAll(() => api?.close());

  it(`${COUNT} documents and bodies change nothing but their own answers`, async () => {
    const probe = async (): Promise<number> => {
      const { data, milliseconds } = await api.post('{ coalition(slug: "skia") { slug } }');
      expect(data).toEqual({ coalition: { slug: 'skia' } });
      return milliseconds;
    };
    const random = seeded(SEED);
    const inputs = new Set<string>();
    while (inputs.size < COUNT) inputs.add(JSON.stringify(generate(random)));
    const strike = async (payload: string) => {
      const headers = { 'content-type': 'application/json', ...generateHeaders(random) };
      const struck = await api.strike(
        random() < 0.3 ? { url: addressOf(payload), headers } : { method: 'POST', url: '/graphql', payload, headers },
      );
      // An input that is told back may hold a statement; what was not in it may not.
      if (!/drop table| or '/.test(payload)) expectNoSecrets(struck);
      expect({ payload, code: struck.code, isRight: struck.errors === 0 || struck.code !== undefined }).toMatchObject({
        isRight: true,
      });
      expect(struck.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(struck.status).toBeLessThan(500);
      if (struck.status === 400) expect({ payload, statements: struck.statements }).toEqual({ payload, statements: 0 });
    };
    const all = [...inputs];
    // The first fill what is kept: compiled documents, statements, measures.
    for (const payload of all.slice(0, 400)) await strike(payload);
    const before = heap();
    const probes: number[] = [];
    for (const [i, payload] of all.slice(400).entries()) {
      if (i % 6 > 0) await strike(payload);
      else probes.push((await Promise.all([probe(), strike(payload)]))[0]);
    }
    expect(heap() - before).toBeLessThan(50);
    // The machine may be used by others, too: what holds for nine in ten holds for all when it is not.
    expect(percentile(probes, 0.9)).toBeLessThan(100);
    process.stdout.write(`99 of 100 probes were answered within ${percentile(probes, 0.99).toFixed(1)} ms.\n`);
  }, 240_000);

  it(`${ADDRESSES} addresses are answered, and none with a failure`, async () => {
    const random = seeded(SEED);
    for (let i = 0; i < ADDRESSES; i++) {
      const url = generateAddress(random);
      const struck = await api.strike({ url });
      expect({ url, isAnswered: struck.status < 500 }).toEqual({ url, isAnswered: true });
      if (!/drop/.test(url)) expectNoSecrets(struck);
    }
  }, 120_000);
});
