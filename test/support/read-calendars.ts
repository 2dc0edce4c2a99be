import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarEvent } from '../../src/exchange/icalendar/calendar-event';
import { civilTimeOf, instantOf } from '../../src/exchange/icalendar/civil-time';
import { expandCalendar } from '../../src/exchange/icalendar/expand-calendar';
import { readCalendar } from '../../src/exchange/icalendar/read-calendar';
import { CORPUS } from './calendar-corpus';
import { mutations } from './mutations';

/** A program of its own, so that a file at which it hangs ends it and not the tests. Writes one JSON line for each file. */

const WINDOW = { from: Date.UTC(1990, 0), to: Date.UTC(2030, 0), limit: 500 };

const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);

function startOf({ when, timeZone }: CalendarEvent): string | null {
  const text = when?.split('/', 1)[0] ?? null;
  if (text === null || !text.includes('T') || timeZone === null) return text;
  return new Date(instantOf(civilTimeOf(text, timeZone))).toISOString().replace('.000', '');
}

/** What is no calendar is refused; any other exception is told. */
function read(file: string, bytes: Buffer): void {
  try {
    const { events, problems } = readCalendar(bytes);
    const { occurrences } = expandCalendar(events, WINDOW);
    const starts = events.map(startOf);
    say({ file, events, starts, problems: problems.length, occurrences: occurrences.length });
  } catch (error) {
    say({ file, error: (error as Error).name === 'BadUserInput' ? 'BadUserInput' : String((error as Error).stack) });
  }
}

const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ics'))
  .sort();
const originals = files.map((file) => readFileSync(join(CORPUS, file)));

const [count] = process.argv.slice(2).map(Number);
if (count > 0) {
  let number = 0;
  for (const bytes of mutations(originals, count)) read(`mutation ${++number}`, bytes);
} else {
  files.forEach((file, index) => read(file, originals[index]));
}
