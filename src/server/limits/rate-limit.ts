import { type IncomingMessage } from 'node:http';
import { type RateLimiterAbstract, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { addressRange, clientAddress } from './client-address';

/** What a client has left, as draft-ietf-httpapi-ratelimit-headers says it. */
export interface Allowance {
  isSpent: boolean;
  headers: Record<string, string>;
}

export interface RateLimitOptions {
  /** How much an address may ask for in a window: objects of answers, and one for each request. Null: as much as it will. */
  points: number | null;
  /** Seconds. */
  window: number;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  proxies: readonly string[];
}

/** Counts what each address asks for. What this machine asks of itself is not counted. */
export class RateLimit {
  private readonly limiter: RateLimiterAbstract | null;
  private readonly proxies;

  constructor(private readonly options: RateLimitOptions) {
    const { points, window, proxies } = options;
    this.limiter = points === null ? null : new RateLimiterMemory({ points, duration: window });
    this.proxies = proxies.map(addressRange);
  }

  /** Null where nothing is counted, and then at once and without asking for the points. */
  spend(request: Pick<IncomingMessage, 'socket' | 'headers'>, points: () => number): Promise<Allowance> | null {
    if (!this.limiter) return null;
    const address = clientAddress(request, this.proxies);
    if (address === null) return null;
    return this.limiter.consume(address, points()).then(
      (left) => this.allowance(left, false),
      (reason: RateLimiterRes | Error) => {
        if (reason instanceof Error) throw reason;
        return this.allowance(reason, true);
      },
    );
  }

  private allowance({ remainingPoints, msBeforeNext }: RateLimiterRes, isSpent: boolean): Allowance {
    const seconds = Math.ceil(msBeforeNext / 1000);
    return {
      isSpent,
      headers: {
        'ratelimit-policy': `"cost";q=${this.options.points};w=${this.options.window}`,
        ratelimit: `"cost";r=${remainingPoints};t=${seconds}`,
        ...(isSpent && { 'retry-after': String(seconds) }),
      },
    };
  }
}
