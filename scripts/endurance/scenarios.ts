import { killWhileWriting } from './kill';
import { type Report } from './report';

/** Runs one against a built program; quick ones repeat less. */
type Scenario = (program: string, quick: boolean) => Promise<Report>;

/** By the names by which they can be asked for. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map<string, Scenario>([
  ['kill-sqlite', (program, quick) => killWhileWriting(program, 'sqlite', quick ? 3 : 200)],
  ['kill-mariadb', (program, quick) => killWhileWriting(program, 'mariadb', quick ? 3 : 100)],
]);
