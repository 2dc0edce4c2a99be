import { createHash } from 'node:crypto';
import { validateHeaderValue } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Coding } from './accepted-coding';
import { contentDisposition } from './content-disposition';
import { type Filled } from '../../exchange/filled';

/** Smaller bodies travel in one packet anyway. */
const WORTH_CODING = 1024;

const CODERS: Record<Exclude<Coding, 'identity'>, (bytes: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** An answer in one content coding. Strong tags differ by coding (RFC 9110, 8.8.3.3). */
export interface Representation {
  coding: Coding;
  /** With its quotes. */
  tag: string;
  bytes: Buffer;
}

type Sent = Omit<Filled, 'changesAt'>;

const headersOf = ({ contentType, fileName, links, headers }: Sent): [name: string, value: string][] => {
  const all: [string, string][] = [['Content-Type', contentType], ...Object.entries(headers ?? {})];
  if (fileName !== undefined) all.push(['Content-Disposition', contentDisposition(fileName)]);
  if (links !== undefined) all.push(['Link', links]);
  for (const [name, value] of all) validateHeaderValue(name, value);
  return all;
};

/** The bytes of an answer with what is said of them, in each content coding that was asked for. Throws where a header cannot be sent. */
export class PreparedAnswer {
  readonly status: number;
  /** Those that come from the fill. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  private readonly identity: Representation;
  private readonly hash: string;
  private readonly ready = new Map<Coding, Representation>();
  private readonly making = new Map<Coding, Promise<Representation>>();

  constructor(sent: Sent) {
    const bytes = Buffer.isBuffer(sent.body) ? sent.body : Buffer.from(sent.body);
    this.status = sent.status;
    this.headers = headersOf(sent);
    this.hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    this.identity = { coding: 'identity', tag: `"${this.hash}"`, bytes };
    this.ready.set('identity', this.identity);
  }

  /** Of all codings that were made, in bytes. */
  get size(): number {
    let size = 0;
    for (const { bytes } of new Set(this.ready.values())) size += bytes.length;
    return size;
  }

  hasBytesOf(other: PreparedAnswer): boolean {
    return this.hash === other.hash;
  }

  isSameAs(other: PreparedAnswer): boolean {
    return this.hasBytesOf(other) && JSON.stringify(this.headers) === JSON.stringify(other.headers);
  }

  /** In a coding, if it was made before; without coding where that would be no smaller. */
  inCoding(coding: Coding): Representation | undefined {
    return this.ready.get(coding);
  }

  /** The same, made once on first need and off the event loop. */
  async make(coding: Coding): Promise<Representation> {
    const known = this.ready.get(coding) ?? this.making.get(coding);
    if (known || coding === 'identity') return known ?? this.identity;
    const making = this.encode(coding).finally(() => this.making.delete(coding));
    this.making.set(coding, making);
    return making;
  }

  private async encode(coding: Exclude<Coding, 'identity'>): Promise<Representation> {
    const { bytes } = this.identity;
    const coded = bytes.length < WORTH_CODING ? bytes : await CODERS[coding](bytes);
    const isSmaller = coded.length < bytes.length;
    const made = isSmaller ? { coding, tag: `"${this.hash}-${coding}"`, bytes: coded } : this.identity;
    this.ready.set(coding, made);
    return made;
  }
}
