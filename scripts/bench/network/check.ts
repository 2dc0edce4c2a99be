import { type Answers } from './answers';
import { type GraphologyMeasured } from './graphology-measure';
import { type Measured } from './measure';
import { type QuestionName, QUESTIONS } from './question';

/** What differs between two engines. */
export class Mismatch extends Error {}

const shortened = (text: string | null): string =>
  text && text.length > 200 ? `${text.slice(0, 200)}…` : String(text);

/**
 * Throws Mismatch at the first answer that differs from ours. Answers that were broken off are left out.
 * @returns how many were compared, by question
 */
export const checkAnswers = (ours: Answers, theirs: Answers, engine: string): Partial<Record<QuestionName, number>> => {
  const counts: Partial<Record<QuestionName, number>> = {};
  for (const [name, answers] of Object.entries(theirs) as [QuestionName, (string | null)[]][]) {
    answers.forEach((found, i) => {
      if (found !== null && found !== ours[name]![i])
        throw new Mismatch(
          `${QUESTIONS[name]}, parameter ${i}: ${engine} answers ${shortened(found)}, the graph ${shortened(ours[name]![i])}`,
        );
    });
    counts[name] = answers.filter((found) => found !== null).length;
  }
  return counts;
};

/** By how much values may differ. */
const TOLERANCES = { DEGREE: 0, PAGE_RANK: 1e-6, BETWEENNESS: 1e-9, CLOSENESS: 1e-9 } as const;
const MODULARITY_LOSS = 0.01;

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => value === b[i]);

/** Throws Mismatch where a measure differs from graphology's by more than its tolerance. Sampled measures are left out. */
export const checkMeasures = (ours: Measured, theirs: GraphologyMeasured): void => {
  for (const [measure, tolerance] of Object.entries(TOLERANCES) as [keyof typeof TOLERANCES, number][]) {
    const [a, b] = [ours.values[measure], theirs.values[measure]];
    const isSampled =
      (measure === 'BETWEENNESS' && ours.sampleSizes.betweenness !== null) ||
      (measure === 'CLOSENESS' && ours.sampleSizes.closeness !== null);
    if (!b || isSampled) continue;
    if (a.length !== b.length)
      throw new Mismatch(`${measure}: graphology has ${b.length} nodes, the graph ${a.length}`);
    const node = b.findIndex((value, i) => !(Math.abs(value - a[i]) <= tolerance));
    if (node >= 0)
      throw new Mismatch(`${measure}, node ${node} by id: graphology finds ${b[node]}, the graph ${a[node]}`);
  }
  if (!sameNumbers(ours.componentSizes, theirs.componentSizes))
    throw new Mismatch(
      `COMPONENT: graphology finds sizes ${theirs.componentSizes.slice(0, 10)} …, the graph ${ours.componentSizes.slice(0, 10)} …`,
    );
  if (ours.modularity < theirs.modularity - MODULARITY_LOSS)
    throw new Mismatch(`COMMUNITY: graphology reaches modularity ${theirs.modularity}, the graph ${ours.modularity}`);
};
