import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf } from '../src/calendar/time/bounds';
import { civil } from '../src/calendar/time/civil';
import { parseEdtf } from '../src/calendar/time/parse-edtf';
import { printEdtf } from '../src/calendar/time/print-edtf';
import { firstRecurrences } from '../src/calendar/time/recurrence';
import { TimeError } from '../src/calendar/time/time-error';

interface EdtfCase {
  input: string;
  /** null where the sources disagree. */
  valid: boolean | null;
  level: number | null;
}

interface RuleCase {
  id: string;
  rrule: string;
  dtstart: string;
  instances: string[];
}

/** What docs/decisions/0003 says we refuse although it is valid at level 0 or 1. */
const REFUSED_BY_DECISION = [/^Y/, /^-?\d{4}-2[1-4][?~%]?\/-?\d{4}-2[1-4][?~%]?$/];

/** What docs/decisions/0004 says the library reads differently. */
const RULES_READ_DIFFERENTLY: Record<string, string> = {
  'libical-012': 'BYYEARDAY and BYDAY in a YEARLY rule are joined, not intersected',
  'libical-077': 'BYMONTHDAY without BYMONTH in a YEARLY rule is read as in every month (so do dateutil and rrule)',
  'libical-078': 'BYMONTHDAY without BYMONTH in a YEARLY rule is read as in every month (so do dateutil and rrule)',
  'libical-131': 'week 53 belongs to the year in which it begins',
  'libical-133': 'week 53 belongs to the year in which it begins',
  'libical-145': 'week 53 belongs to the year in which it begins',
};

/** The message of the refusal, or null if the text is accepted. */
function refusal(text: string): string | null {
  try {
    const edtf = parseEdtf(text);
    const printed = printEdtf(edtf);
    if (printEdtf(parseEdtf(printed)) !== printed)
      throw new Error(`${text} is printed as ${printed}, which reads differently`);
    const { earliest, latest } = boundsOf(text, 'Europe/Stockholm');
    if (!(earliest < latest)) throw new Error(`${text} ends before it begins`);
    return null;
  } catch (error) {
    if (error instanceof TimeError) return error.message;
    throw error;
  }
}

function edtfConformance(cases: EdtfCase[]): string[] {
  const violations: string[] = [];
  let accepted = 0;
  let decided = 0;
  let basic = 0;
  for (const { input, valid, level } of cases) {
    const reason = refusal(input);
    if (reason === null) accepted++;
    if (reason === null && valid === false) violations.push(`EDTF ${JSON.stringify(input)} is not valid, but accepted`);
    if (valid !== true || level === null || level > 1) continue;
    basic++;
    if (reason === null) continue;
    if (REFUSED_BY_DECISION.some((pattern) => pattern.test(input))) decided++;
    else violations.push(`EDTF ${JSON.stringify(input)} is valid at level ${level}, but refused: ${reason}`);
  }
  const invalid = cases.filter(({ valid }) => valid === false).length;
  console.log(`EDTF: ${cases.length} strings, ${accepted} accepted; all ${invalid} that are not valid must be refused`);
  console.log(
    `EDTF levels 0 and 1: ${basic} valid strings, ${basic - decided} accepted, ${decided} refused by decision 0003`,
  );
  return violations;
}

/** 19970902T090000 as if in UTC. */
function instantOf(text: string): number {
  const [year, month, day, hour = 0, minute = 0, second = 0] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/
    .exec(text)!
    .slice(1)
    .map((part) => Number(part ?? 0));
  return civil(year, month, day, hour, minute, second);
}

function ruleFailure({ rrule, dtstart, instances }: RuleCase): string | null {
  const expected = instances.map(instantOf);
  // A few more are asked for, so that one too many is seen.
  const found = firstRecurrences(rrule, instantOf(dtstart), 'UTC', expected.length + 3);
  const differs = found.findIndex((instant, index) => instant !== expected[index]);
  if (differs < 0 && found.length === expected.length) return null;
  const at = differs < 0 ? found.length : differs;
  const show = (instant?: number) => (instant === undefined ? 'none' : new Date(instant).toISOString().slice(0, 19));
  return `number ${at + 1} should be ${show(expected[at])} and is ${show(found[at])}`;
}

function ruleConformance(cases: RuleCase[]): string[] {
  const violations: string[] = [];
  const failures = cases.flatMap((rule) => {
    const failure = ruleFailure(rule);
    return failure === null ? [] : [{ ...rule, failure }];
  });
  console.log(`RRULE: ${cases.length - failures.length} of ${cases.length} rules give the expected instances`);
  for (const { id, rrule, failure } of failures) {
    const reason = RULES_READ_DIFFERENTLY[id];
    console.log(`  ${id} ${rrule}\n    ${failure}\n    ${reason ?? 'no reason is known'}`);
    if (!reason) violations.push(`RRULE ${id} does not pass, and docs/decisions/0004 gives no reason`);
  }
  return violations;
}

function main(folder: string | undefined): number {
  if (!folder) {
    console.error('Usage: npm run conformance -- FOLDER (with edtf-cases.json and rrule-cases.json)');
    return 1;
  }
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const violations = [...edtfConformance(read('edtf-cases.json').cases), ...ruleConformance(read('rrule-cases.json'))];
  for (const violation of violations) console.error(violation);
  return violations.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
