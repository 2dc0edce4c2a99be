import { type z } from 'zod';
import { didYouMean } from './nearest';
import { type Place } from './seed';
import { type SeedProblem } from './seed-problem';
import { type Path } from './yaml-text';

const NOUNS: Record<string, string> = { string: 'text', object: 'keys with values', array: 'a list', record: 'keys' };

/** `, found …`: what stands there, shortly; nothing for what is missing. */
function found(input: unknown): string {
  if (input === undefined) return '';
  if (input === null || input === '') return ', found nothing';
  if (typeof input === 'string') return `, found "${input.slice(0, 60)}"`;
  return `, found ${Array.isArray(input) ? 'a list' : 'keys with values'}`;
}

/** What zod says, in the words of the format; undefined leaves a message as the schema gave it. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? `"${String(issue.path?.at(-1) ?? 'source')}" is missing here`
      : `expected ${NOUNS[issue.expected] ?? issue.expected}${found(issue.input)}`;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const hint = typeof issue.input === 'string' ? didYouMean(issue.input, known) : '';
    return `expected one of ${known.join(', ')}${found(issue.input)}${hint}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return 'expected at least one, found an empty list';
  return undefined;
}

/** One problem for each thing that is wrong; unknown keys are told one by one, each at its own place. */
export function problemsOf(
  error: z.ZodError,
  placeOf: (path: Path) => Place,
  placeOfKey: (path: Path) => Place = placeOf,
): SeedProblem[] {
  return error.issues.flatMap((issue): SeedProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.message
          .split('\n')
          .map((message, index) => ({ ...placeOfKey([...issue.path, issue.keys[index]]), message }))
      : [{ ...placeOf(issue.path), message: issue.message }],
  );
}
