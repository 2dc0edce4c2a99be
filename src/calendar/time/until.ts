import { FAR_FUTURE, type Instant } from '../../shared/instant';
import { civil, DAY } from './civil';
import { type Rule } from './rule';
import { type Zone } from './zone';

/**
 * The last instant at which an occurrence may begin (RFC 5545, 3.3.10: UNTIL is inclusive). A date stands for the whole of
 * that day in `zone`, and a local time is read there.
 */
export function untilInstant({ until }: Pick<Rule, 'until'>, zone: Zone): Instant {
  if (until === null) return FAR_FUTURE;
  const number = (from: number, to: number) => Number(until.slice(from, to));
  const [year, month, day] = [number(0, 4), number(4, 6), number(6, 8)];
  if (until.length === 8) return zone.toInstant(civil(year, month, day) + DAY) - 1000;
  const local = civil(year, month, day, number(9, 11), number(11, 13), number(13, 15));
  return until.endsWith('Z') ? local : zone.toInstant(local);
}
