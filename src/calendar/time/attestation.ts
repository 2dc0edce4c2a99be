import { FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { boundsOf } from './bounds';
import { isExact } from './precision';
import { parseEdtf } from './parse-edtf';

/** The time for which a source vouches. `from > to` where its own date leaves no instant for which it surely does. */
export interface Attestation {
  from: Instant;
  to: Instant;
}

/**
 * What a source of the given date vouches for. Dated to the day, it speaks of that whole day. Dated less precisely it may
 * have been written anywhere within its bounds, so it vouches for what follows only from the last of them, and for what
 * precedes only up to the first.
 * @param date EDTF date of the source, or null for an undated one, which vouches for no instant
 */
export function attestation(date: string | null, timeZone: string): Attestation {
  if (date === null) return { from: FAR_FUTURE, to: FAR_PAST };
  const { earliest, latest } = boundsOf(date, timeZone);
  return isExact(parseEdtf(date)) ? { from: earliest, to: latest } : { from: latest, to: earliest };
}
