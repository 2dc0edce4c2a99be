import { StartError } from '../../shared/errors';
import { MOST_PROBLEMS, type SeedProblem, problemText } from '../seeds/seed-problem';

/** What is wrong with files that were to be loaded, each with its place. Nothing of them has been loaded. */
export class ImportProblems extends StartError {
  constructor(readonly problems: readonly SeedProblem[]) {
    const told = problems.slice(0, MOST_PROBLEMS).map(problemText);
    const more = problems.length > told.length ? [`… and ${problems.length - told.length} more`] : [];
    super(['Nothing was loaded:', ...told, ...more].join('\n'));
    this.name = 'ImportProblems';
  }
}
