import { Mismatch } from '../network/check';
import { type Methods, type Remote } from '../network/remote';
import { median } from '../network/statistics';
import { type BareMethods } from './bare-process';
import { type Exchange, exchange, headerOf, type RequestHeaders } from './exchange';
import { LOADER } from './load';
import { type OurMethods } from './our-process';

/** What one request to a kept answer is. */
export interface Scenario {
  name: string;
  path: string;
  headers: RequestHeaders;
  /** Whether who asks has it already. */
  isKnown: boolean;
  /** The least share of what the bare server does. */
  bound: number;
}

/** Medians of all rounds. */
export interface Side {
  perSecond: number;
  /** Microseconds of the server's processor for one request. */
  cpu: number;
}

export interface Compared {
  scenario: string;
  bytes: number;
  ours: Side;
  bare: Side;
  /**
   * Ours as a share of the bare server's, by requests a second and by requests that a second of processor does: the median of the rounds,
   * in each of which they ran one after the other, since other work comes and goes.
   */
  ratio: number;
  cpuRatio: number;
  bound: number;
}

/** A server with the process that it runs in. */
export interface Server<M extends Methods> {
  url: string;
  process: Remote<M>;
}

export interface Sides {
  ours: Server<OurMethods>;
  bare: Server<BareMethods>;
}

const shown = ({ status, headers, body }: Exchange) =>
  JSON.stringify({ status, headers: headers.map((text) => text.toLowerCase()), body: body.toString('base64') });

/** Has the bare server answer as ours does, and compares byte by byte. */
const makeAlike = async ({ ours, bare }: Sides, { name, path, headers, isKnown }: Scenario) => {
  const first = await exchange(ours.url + path, headers);
  const tag = isKnown ? headerOf(first, 'etag') : undefined;
  const asked: RequestHeaders = tag === undefined ? headers : { ...headers, 'if-none-match': tag };
  const expected = await exchange(ours.url + path, asked);
  if (expected.status !== (isKnown ? 304 : 200)) throw new Mismatch(`${name}: ours answers ${expected.status}.`);
  await bare.process.ask('answer', { exchange: expected, tag });
  const got = await exchange(bare.url + path, asked);
  if (shown(got) !== shown(expected)) throw new Mismatch(`${name}: ${shown(got)} is not ${shown(expected)}`);
  return { asked, bytes: expected.body.length };
};

const measure = async (
  { url, process }: Server<Pick<OurMethods, 'cpu'>>,
  path: string,
  headers: RequestHeaders,
  seconds: number,
): Promise<Side> => {
  const before = await process.ask('cpu', undefined);
  const { requests, perSecond } = await LOADER.load(url + path, headers, seconds);
  const after = await process.ask('cpu', undefined);
  return { perSecond, cpu: (after.user + after.system - before.user - before.system) / requests };
};

/** Both servers in turn, the one that begins changing from round to round, after a round that does not count. */
export const compare = async (
  sides: Sides,
  scenario: Scenario,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Compared> => {
  const { asked, bytes } = await makeAlike(sides, scenario);
  const measured: Record<'ours' | 'bare', Side[]> = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round++)
    for (const name of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const side = await measure(sides[name], scenario.path, asked, seconds);
      if (round > 0) measured[name].push(side);
    }
  const medians = (name: 'ours' | 'bare'): Side => ({
    perSecond: median(measured[name].map(({ perSecond }) => perSecond)),
    cpu: median(measured[name].map(({ cpu }) => cpu)),
  });
  const share = (of: (ours: Side, bare: Side) => number) =>
    median(measured.ours.map((side, round) => of(side, measured.bare[round])));
  return {
    ...{ scenario: scenario.name, bytes, ours: medians('ours'), bare: medians('bare'), bound: scenario.bound },
    ...{
      ratio: share((ours, bare) => ours.perSecond / bare.perSecond),
      cpuRatio: share((ours, bare) => bare.cpu / ours.cpu),
    },
  };
};
