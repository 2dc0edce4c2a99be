import { type Context } from '../../shared/context';
import { type Instant } from '../../shared/instant';

/** What a fill makes of the data. */
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

/** Makes the answer at one state of the data and one instant, which its context has. */
export type Fill = (context: Context) => Promise<Filled>;
