import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { type RequestHeaders } from './exchange';

/** As many requests are under way at a time. */
export const CONNECTIONS = 16;

export interface Load {
  /** Answered. */
  requests: number;
  perSecond: number;
}

type Loader = (url: string, headers: RequestHeaders, seconds: number) => Promise<Load>;

const figure = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? NaN);

const byWrk: Loader = async (url, headers, seconds) => {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, ...lines, url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Not every request was answered:\n${stdout}`);
  return { requests: figure(stdout, /(\d+) requests in/), perSecond: figure(stdout, /Requests\/sec:\s+([\d.]+)/) };
};

const byAutocannon: Loader = async (url, headers, duration) => {
  const result = await autocannon({ url, headers, duration, connections: CONNECTIONS });
  const { errors, timeouts, '4xx': refused, '5xx': failed } = result;
  if (errors + timeouts + refused + failed > 0) throw new Error(`Not every request was answered by ${url}.`);
  return { requests: result.requests.total, perSecond: result.requests.total / result.duration };
};

const hasWrk = (): boolean => {
  try {
    execFileSync('which', ['wrk'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** wrk where it is installed: it takes less of the machine than what is measured. */
export const LOADER: { name: string; load: Loader } = hasWrk()
  ? { name: 'wrk', load: byWrk }
  : { name: 'autocannon', load: byAutocannon };
