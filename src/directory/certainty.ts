import { registerEnumType } from 'type-graphql';
import { type Instant } from '../shared/instant';
import { type Condition } from '../shared/list-source';

export enum Certainty {
  YES = 'YES',
  POSSIBLY = 'POSSIBLY',
  NO = 'NO',
}

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether something holds at an instant, as far as the sources tell.',
  valuesConfig: {
    YES: { description: 'Surely: after the latest bound of its start and before the earliest bound of its end.' },
    POSSIBLY: { description: 'Perhaps: the sources leave it open.' },
    NO: { description: 'Surely not: before it can have begun or after it must have ended.' },
  },
});

/** The effective bounds of a period, in milliseconds. */
export interface PeriodBounds {
  startEarliest: Instant;
  startLatest: Instant;
  endEarliest: Instant;
  endLatest: Instant;
}

/** Whether a period holds at an instant; without an instant the question is whether it ever does, and the answer is yes. */
export const certaintyAt = (period: PeriodBounds, at: Instant | null | undefined): Certainty => {
  if (at == null) return Certainty.YES;
  if (at < period.startEarliest || at >= period.endLatest) return Certainty.NO;
  return at >= period.startLatest && at < period.endEarliest ? Certainty.YES : Certainty.POSSIBLY;
};

/** The same as SQL on the bound columns of `alias`; without `certainty`, what is not NO. */
export const heldAt = (alias: string, at: Instant | null | undefined, certainty?: Certainty | null): Condition[] => {
  if (at == null) return certainty && certainty !== Certainty.YES ? [{ sql: '1 = 0', params: [] }] : [];
  const possible = { sql: `${alias}.start_earliest <= ? and ${alias}.end_latest > ?`, params: [at, at] };
  const sure = { sql: `${alias}.start_latest <= ? and ${alias}.end_earliest > ?`, params: [at, at] };
  if (!certainty) return [possible];
  if (certainty === Certainty.YES) return [possible, sure];
  if (certainty === Certainty.NO) return [{ sql: `not (${possible.sql})`, params: possible.params }];
  return [possible, { sql: `not (${sure.sql})`, params: sure.params }];
};
