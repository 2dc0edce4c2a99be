import { type Times } from './answers';
import { type checkAnswers } from './check';
import { type QuestionName, QUESTIONS } from './question';
import { type QuestionReport, type Rival, type RivalSpread } from './report';
import { median, spreadOf } from './statistics';

type Counts = ReturnType<typeof checkAnswers>;

const againstOurs = (ours: readonly number[], theirs: readonly number[]): RivalSpread => ({
  ...spreadOf(theirs),
  brokenOff: theirs.filter((each) => each === Infinity).length,
  ratio: median(theirs) / median(ours.slice(0, theirs.length)),
});

const ofEach = <Value>(rivals: Iterable<Rival>, valueOf: (rival: Rival) => Value | undefined) => {
  const found: Partial<Record<Rival, Value>> = {};
  for (const rival of rivals) {
    const value = valueOf(rival);
    if (value !== undefined) found[rival] = value;
  }
  return found;
};

/** What the times of all engines say of each question. */
export const questionReports = (
  ours: Times,
  rivals: ReadonlyMap<Rival, Times>,
  counts: Partial<Record<Rival, Counts>>,
): Record<QuestionName, QuestionReport> =>
  Object.fromEntries(
    (Object.keys(QUESTIONS) as QuestionName[]).map((name): [QuestionName, QuestionReport] => [
      name,
      {
        ours: spreadOf(ours[name]!),
        rivals: ofEach(rivals.keys(), (rival) => {
          const theirs = rivals.get(rival)![name];
          return theirs && againstOurs(ours[name]!, theirs);
        }),
        checked: ofEach(rivals.keys(), (rival) => counts[rival]?.[name]),
      },
    ]),
  ) as Record<QuestionName, QuestionReport>;
