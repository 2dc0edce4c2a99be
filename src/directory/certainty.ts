import { registerEnumType } from 'type-graphql';
import { type Bounds, type Instant, type PeriodBounds } from '../shared/instant';

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

/** Whether a period holds at an instant; without an instant the question is whether it ever does, and the answer is yes. */
export const certaintyAt = (period: PeriodBounds, at: Instant | null | undefined): Certainty => {
  if (at == null) return Certainty.YES;
  if (at < period.startEarliest || at >= period.endLatest) return Certainty.NO;
  return at >= period.startLatest && at < period.endEarliest ? Certainty.YES : Certainty.POSSIBLY;
};

/** Whether a period holds during a time: YES if throughout, NO if at no instant of it. */
export const certaintyDuring = (period: PeriodBounds, { earliest, latest }: Bounds): Certainty => {
  if (latest <= period.startEarliest || earliest >= period.endLatest) return Certainty.NO;
  return earliest >= period.startLatest && latest <= period.endEarliest ? Certainty.YES : Certainty.POSSIBLY;
};

/** Whether a list gives what is so certain: without `wanted`, all that is not NO. */
export const isListed = (found: Certainty, wanted: Certainty | null | undefined): boolean =>
  wanted ? found === wanted : found !== Certainty.NO;
