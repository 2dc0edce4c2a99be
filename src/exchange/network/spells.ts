import { type Instant, type PeriodBounds } from '../../shared/instant';

/** From `start` (inclusive) to `end` (exclusive). */
export interface Spell {
  start: Instant;
  end: Instant;
}

/**
 * When two actors can have been joined: each period from its earliest start to its latest end, in order, those that
 * overlap or touch as one (Gephi takes overlapping ones for an error).
 */
export function spellsOf(periods: readonly PeriodBounds[]): Spell[] {
  const spells: Spell[] = [];
  for (const period of [...periods].sort((a, b) => a.startEarliest - b.startEarliest)) {
    const last = spells.at(-1);
    if (last && period.startEarliest <= last.end) last.end = Math.max(last.end, period.endLatest);
    else spells.push({ start: period.startEarliest, end: period.endLatest });
  }
  return spells;
}
