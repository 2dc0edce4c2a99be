import { Mismatch } from '../network/check';
import { median } from '../network/statistics';
import { exchange } from './exchange';

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
  bound: number;
}

/** Addresses that nobody asked for before: of the same events, from another past day each. */
function* addresses(path: string, before: number): Generator<string> {
  for (let day = 1; ; day++) yield `${path}?from=${new Date(before - day * DAY).toISOString().slice(0, 10)}`;
}

/** Fresh feeds of all events, one after the other. */
export const timeCold = async (
  { url, path, before, database }: { url: string; path: string; before: number; database: string },
  { events, count, bound }: { events: number; count: number; bound: number },
): Promise<Cold[]> => {
  const fresh = addresses(path, before);
  const time = async (coding: string): Promise<number> => {
    const address = url + fresh.next().value;
    const began = performance.now();
    const { status, body } = await exchange(address, { 'accept-encoding': coding });
    const taken = performance.now() - began;
    const { body: plain } = await exchange(address, {});
    const found = plain.toString().match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
    if (status !== 200 || body.length === 0 || found !== events)
      throw new Mismatch(`${address}: expected ${events} events, got ${found} with status ${status}.`);
    return taken;
  };
  const colds: Cold[] = [];
  for (const coding of ['identity', 'gzip']) {
    const first = await time(coding);
    const times: number[] = [];
    while (times.length < count) times.push(await time(coding));
    colds.push({ database, coding, events, first, median: median(times), max: Math.max(...times), bound });
  }
  return colds;
};
