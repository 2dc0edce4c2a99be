import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type CalendarEvent } from '../../src/exchange/icalendar/calendar-event';

/** Calendar files of other projects. */
export const CORPUS = join(__dirname, '../exchange/icalendar/corpus');

/** What `readCalendar` makes of a file. */
export interface ReadFile {
  file: string;
  /** The name of an exception, or the stack of one that should not be. */
  error?: string;
  events?: CalendarEvent[];
  /** By event: a day, a time in UTC, or a floating time. */
  starts?: (string | null)[];
  problems?: number;
  /** From 1990 to 2030, at most 500. */
  occurrences?: number;
}

/** Reads the corpus, or as many mutations of it, in a process that is ended where it hangs. Then the last answer tells where. */
export function readCorpus(mutations = 0): ReadFile[] {
  const program = join(__dirname, 'read-calendars.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['-r', '@swc-node/register', program, String(mutations)],
    { encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 30 },
  );
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReadFile);
  if (status !== 0) throw new Error(`Ended after ${answers[answers.length - 1]?.file ?? 'nothing'}: ${stderr}`);
  return answers;
}
