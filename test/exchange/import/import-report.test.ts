import { ImportProblems } from '../../../src/exchange/import/import-problems';
import { importReport, reportText } from '../../../src/exchange/import/import-report';
import { type SeedProblem } from '../../../src/exchange/seeds/seed-problem';
import { StartError } from '../../../src/shared/errors';

const problem = (line: number): SeedProblem => ({
  file: 'a.yaml',
  line,
  column: 3,
  field: 'source.date',
  message: 'no',
});

describe('A report', () => {
  it('says the whole, then the types that changed, then what was left', () => {
    const report = importReport(
      {
        Citation: { added: 2, changed: 0, unchanged: 4, removed: 1 },
        Event: { added: 0, changed: 1, unchanged: 0, removed: 0 },
        Person: { added: 0, changed: 0, unchanged: 3, removed: 0 },
      },
      [problem(7)],
    );
    expect(reportText(report).split('\n')).toEqual([
      '2 added, 1 changed, 7 unchanged, 1 removed',
      '  Event: 1 changed',
      '  Citation: 2 added, 1 removed',
      '1 rows differ from the file and were left; --update corrects them:',
      '  a.yaml:7: no',
    ]);
  });

  it('says when there was nothing to do', () => expect(reportText(importReport({}, []))).toBe('nothing to do'));
});

describe('Problems', () => {
  it('are told one a line, with their places', () => {
    const error = new ImportProblems([problem(2), problem(5)]);
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).toBe('Nothing was loaded:\na.yaml:2:3 source.date: no\na.yaml:5:3 source.date: no');
  });

  it('are told up to a hundred', () => {
    const lines = new ImportProblems(Array.from({ length: 150 }, (_, line) => problem(line + 1))).message.split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([102, '… and 50 more']);
  });
});
