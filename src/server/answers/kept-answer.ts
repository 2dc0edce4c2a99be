import { type Instant } from '../../shared/instant';
import { type AllowedOrigin } from '../embed/allowed-origin';
import { cacheControl, secondsLeft } from './cache-control';
import { httpDate } from './http-date';
import { type PreparedAnswer, type Representation } from './prepared-answer';

/** Names and values in turn, as `writeHead` takes them. */
export interface HeaderBlocks {
  whole: string[];
  /** For 304 (RFC 9110, 15.4.5). */
  unchanged: string[];
}

interface Block extends HeaderBlocks {
  left: number;
  isDated: boolean;
}

const EXPOSED = ['Access-Control-Expose-Headers', 'ETag, Last-Modified, Link'];

export interface Validity {
  /** Of the data that it was filled from; null where these moved on while it was filled. */
  epoch: number | null;
  changesAt: Instant | null;
  /** Seconds since 1970 since which this server has known the bytes. */
  lastModified: number;
}

/** A prepared answer with what is known of its age. */
export class KeptAnswer {
  private readonly blocks = new Map<Representation, Block>();

  constructor(
    readonly answer: PreparedAnswer,
    readonly validity: Validity,
  ) {}

  isValid(epoch: number, now: Instant): boolean {
    const { validity } = this;
    return validity.epoch === epoch && (validity.changesAt === null || now < validity.changesAt);
  }

  /** Null while it is not in the past: it may not be later than the Date of a response (RFC 9110, 8.8.2.1). */
  statedLastModified(now: Instant): number | null {
    return this.validity.lastModified * 1000 <= now ? this.validity.lastModified : null;
  }

  /** Made once, and anew when a second that caches are told of has passed. */
  headers(representation: Representation, now: Instant, origin: AllowedOrigin): HeaderBlocks {
    const left = this.validity.epoch === null ? 0 : secondsLeft(this.validity.changesAt, now);
    const isDated = this.statedLastModified(now) !== null;
    const known = this.blocks.get(representation);
    if (known && known.left === left && known.isDated === isDated) return known;
    const block = { ...this.build(representation, left, isDated, origin), left, isDated };
    this.blocks.set(representation, block);
    return block;
  }

  private build(
    { coding, tag, bytes }: Representation,
    left: number,
    isDated: boolean,
    { allow, varies }: AllowedOrigin,
  ): HeaderBlocks {
    const { status, headers } = this.answer;
    const vary = ['Vary', varies ? 'Accept-Encoding, Origin' : 'Accept-Encoding'];
    const unchanged =
      status === 200
        ? ['ETag', tag, 'Cache-Control', cacheControl(left), ...vary, ...EXPOSED]
        : ['Cache-Control', 'no-cache', ...vary];
    // One that varies is added for each request.
    if (!varies && allow !== null) unchanged.push('Access-Control-Allow-Origin', allow);
    if (status === 200 && isDated) unchanged.push('Last-Modified', httpDate(this.validity.lastModified));
    const whole = [...unchanged, 'Content-Length', String(bytes.length), 'X-Content-Type-Options', 'nosniff'];
    if (coding !== 'identity') whole.push('Content-Encoding', coding);
    return { unchanged, whole: [...whole, ...headers.flat()] };
  }
}
