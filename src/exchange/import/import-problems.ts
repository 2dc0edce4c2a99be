import { StartError } from '../../shared/errors';
import { type SeedProblem, problemText } from '../seeds/seed.problem';

/** What is wrong with files that were to be loaded, each with its place. Nothing of them has been loaded. */
export class ImportProblems extends StartError {
  constructor(readonly problems: readonly SeedProblem[]) {
    super(['Nothing was loaded:', ...problems.map(problemText)].join('\n'));
    this.name = 'ImportProblems';
  }
}
