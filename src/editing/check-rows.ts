import { type Changes } from './changes';
import { type Draft } from './draft';
import { columnProblems } from './rules/column-problems';
import { contradictions } from './rules/contradictions';
import { leftWithout } from './rules/left-without';
import { loadNeighbours } from './rules/load-neighbours';
import { Refused } from './user-error';

/** Refuses what cannot be stored, or cannot be true beside what is stored. */
export const checkRows = async (draft: Draft, changes: Changes): Promise<void> => {
  const problems = columnProblems(draft, changes);
  if (problems.length > 0) throw new Refused(problems);
  await loadNeighbours(draft, changes);
  const contradicting = [...contradictions(draft, changes), ...leftWithout(draft, changes)];
  if (contradicting.length > 0) throw new Refused(contradicting);
};
