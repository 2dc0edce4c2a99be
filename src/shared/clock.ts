import { type Instant } from './instant';

/** The only source of "now"; tests give their own. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };
