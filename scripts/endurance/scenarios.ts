import { backUpWhileWriting } from './backup';
import { countTogether } from './count';
import { cutAnswers } from './cut-answers';
import { killWhileWriting } from './kill';
import { takeDatabaseAway } from './outage';
import { type Report } from './report';
import { stopUnderLoad } from './terminate';

/** Runs one against a built program; quick ones repeat less. */
type Scenario = (program: string, quick: boolean) => Promise<Report>;

/** By the names by which they can be asked for. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map<string, Scenario>([
  ['kill-sqlite', (program, quick) => killWhileWriting(program, 'sqlite', quick ? 3 : 200)],
  ['kill-mariadb', (program, quick) => killWhileWriting(program, 'mariadb', quick ? 3 : 100)],
  ['count-sqlite', (program, quick) => countTogether(program, 'sqlite', quick ? 10 : 100)],
  ['count-mariadb', (program, quick) => countTogether(program, 'mariadb', quick ? 10 : 100)],
  ['cut-sqlite', (program, quick) => cutAnswers(program, 'sqlite', quick ? 20 : 1000)],
  ['cut-mariadb', (program, quick) => cutAnswers(program, 'mariadb', quick ? 20 : 1000)],
  ['stop-sqlite', (program, quick) => stopUnderLoad(program, 'sqlite', quick ? 3 : 20)],
  ['stop-mariadb', (program, quick) => stopUnderLoad(program, 'mariadb', quick ? 3 : 20)],
  ['outage', (program) => takeDatabaseAway(program, ['refuse', 'reset', 'silence', 'slow'])],
  ['backup-sqlite', (program, quick) => backUpWhileWriting(program, ['sqlite', 'mariadb'], quick ? 1 : 5)],
  ['backup-mariadb', (program, quick) => backUpWhileWriting(program, ['mariadb', 'sqlite'], quick ? 1 : 5)],
]);
