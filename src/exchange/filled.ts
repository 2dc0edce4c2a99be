import { type Instant } from '../shared/instant';

/** An answer as bytes or text, made from one state of the data at one instant. */
export interface Filled {
  body: string | Buffer;
  contentType: string;
  /** Under which a browser saves it. */
  fileName?: string;
  /** Only 200 is kept. */
  status: number;
  /** From when on the clock may change it; null for never. */
  changesAt: Instant | null;
  /** The value of a Link header (RFC 8288). */
  links?: string;
  /** Others that belong to it, such as the content security policy of a page. */
  headers?: Record<string, string>;
}
