import { Mismatch } from '../network/check';
import { median } from '../network/statistics';
import { type Server } from './compare';
import { exchange } from './exchange';
import { type OurMethods } from './our-process';

const DAY = 86_400_000;

/** Milliseconds from the request to the last byte. */
export interface Cold {
  database: string;
  coding: string;
  events: number;
  /** Of a process that has just started. */
  first: number;
  median: number;
  max: number;
  /** Of the server's processor, the median: what is taken away by other work does not count. */
  cpu: number;
  bound: number;
}

/** Addresses that nobody asked for before: of the same events, from another past day each. */
function* addresses(path: string, before: number): Generator<string> {
  for (let day = 1; ; day++) yield `${path}?from=${new Date(before - day * DAY).toISOString().slice(0, 10)}`;
}

interface Wanted extends Pick<Cold, 'database' | 'events' | 'bound'> {
  path: string;
  /** The first day of the events. */
  before: number;
  count: number;
}

const spent = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/** Fresh feeds of all events, one after the other. */
export const timeCold = async (
  { url, process }: Server<Pick<OurMethods, 'cpu'>>,
  { database, path, before, events, count, bound }: Wanted,
): Promise<Cold[]> => {
  const fresh = addresses(path, before);
  const time = async (coding: string): Promise<{ taken: number; cpu: number }> => {
    const address = url + fresh.next().value;
    const before = spent(await process.ask('cpu', undefined));
    const began = performance.now();
    const { status, body } = await exchange(address, { 'accept-encoding': coding });
    const taken = performance.now() - began;
    const cpu = spent(await process.ask('cpu', undefined)) - before;
    const { body: plain } = await exchange(address, {});
    const found = plain.toString().match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
    if (status !== 200 || body.length === 0 || found !== events)
      throw new Mismatch(`${address}: expected ${events} events, got ${found} with status ${status}.`);
    return { taken, cpu };
  };
  const colds: Cold[] = [];
  for (const coding of ['identity', 'gzip']) {
    const first = await time(coding);
    const later: { taken: number; cpu: number }[] = [];
    while (later.length < count) later.push(await time(coding));
    const times = later.map(({ taken }) => taken);
    colds.push({
      ...{ database, coding, events, first: first.taken, median: median(times), max: Math.max(...times) },
      ...{ cpu: median(later.map(({ cpu }) => cpu)), bound },
    });
  }
  return colds;
};
