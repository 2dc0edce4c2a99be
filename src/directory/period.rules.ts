import { FAR_FUTURE, FAR_PAST, type Instant, type PeriodBounds } from '../shared/instant';
import { splitPeriod } from './membership-columns';

/** From before one instant until another, or after it; empty where the first is the later one. */
export interface Span {
  from: Instant;
  to: Instant;
}

type Period = Pick<PeriodBounds, 'startLatest' | 'endEarliest'> & { period: string | null };

/** The time that a period surely covers. An open side (`..`) goes on for ever; one that is not known reaches as far as its sources vouch. */
export const sureSpan = ({ period, startLatest, endEarliest }: Period): Span => {
  const [start, end] = splitPeriod(period);
  return { from: start === '..' ? FAR_PAST : startLatest, to: end === '..' ? FAR_FUTURE : endEarliest };
};

const isSaid = (side: string | null): boolean => side !== null && side !== '' && side !== '..';

/** The same where a side that is not stated is taken to be open, too. */
export const assumedSpan = ({ period, startLatest, endEarliest }: Period): Span => {
  const [start, end] = splitPeriod(period);
  return { from: isSaid(start) ? startLatest : FAR_PAST, to: isSaid(end) ? endEarliest : FAR_FUTURE };
};

/** What two spans have in common. */
export const common = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });

export const isEmpty = ({ from, to }: Span): boolean => from > to;
