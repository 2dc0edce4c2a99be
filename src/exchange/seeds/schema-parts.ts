import { z } from 'zod';
import { cleanText, textProblem } from '../../shared/clean-text';
import { SLUG } from '../../shared/slug';
import { webAddressProblem } from '../../shared/web-address';
import { didYouMean } from './nearest';

/** Says null, or what is wrong with a text and what was expected. */
export type TextCheck = (text: string) => string | null;

/** What the calendar knows of texts: EDTF (ISO 8601-2) and recurrence rules (RFC 5545). */
export interface SeedChecks {
  edtfProblem: TextCheck;
  ruleProblem: TextCheck;
}

const unknownKeys = (known: string[]) => (issue: z.core.$ZodRawIssue) =>
  issue.code !== 'unrecognized_keys'
    ? undefined
    : issue.keys
        .map((key) => `unknown key "${key}"${didYouMean(key, known) || `; known here: ${known.join(', ')}`}`)
        .join('\n');

/** An object with these keys and no others; each unknown one is told on its own line of the message. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: unknownKeys(Object.keys(shape)) });

const textUpTo = (most: number) =>
  z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, 'expected text, found nothing')
        .max(most, `expected at most ${most.toLocaleString('en')} signs`),
    )
    .superRefine((value, context) => {
      const message = value === '' ? null : textProblem(value);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });

export const text = textUpTo(4000);

/** What fits one line of a list: labels, titles, places in a document. */
export const short = textUpTo(190);

/** Text that is checked by another; its message is ours. */
export const checked = (check: TextCheck) =>
  text.superRefine((value, context) => {
    const message = value === '' ? null : check(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

const matching = (pattern: RegExp, expected: string) =>
  checked((value) => (pattern.test(value) ? null : `expected ${expected}, found "${value.slice(0, 60)}"`));

export const slug = matching(SLUG, 'a slug (small letters a–z, digits and single hyphens, such as region-skane)');
export const url = checked(webAddressProblem);
export const timeZone = matching(/^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/, 'an IANA time zone such as Europe/Stockholm');
export const duration = matching(
  /^P(?!$)(\d+W|(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+S)?)?)$/,
  'an ISO 8601 duration such as PT1H30M',
);
export const whole = (least: number, most: number) =>
  checked((value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `expected a whole number from ${least} to ${most}, found "${value.slice(0, 60)}"`,
  ).transform(Number);

/** A period is an interval: two times with a slash between them, either side empty (unknown) or `..` (open). */
export const period = (edtfProblem: TextCheck) =>
  checked((value) =>
    value.split('/').length === 2
      ? value === '/'
        ? null
        : edtfProblem(value)
      : `expected an EDTF interval such as 2020-09/2021-05 or 2020/.., found "${value.slice(0, 60)}"`,
  );

/** `text` means Swedish; `{ sv, en }` says both. */
export const localText = z.preprocess(
  (value) => (typeof value === 'string' ? { sv: value } : value),
  strict({ sv: text.optional(), en: text.optional() }).refine(
    ({ sv, en }) => sv !== undefined || en !== undefined,
    'expected text in sv, en or both',
  ),
);

const several = (value: unknown) => (Array.isArray(value) ? value : [value]);
const isGroup = (value: unknown) => typeof value === 'object' && value !== null && 'items' in value;

/** One or many: `roles: GUEST` is `roles: [GUEST]`. */
export const oneOrMany = <Item extends z.ZodType>(item: Item) => z.preprocess(several, z.array(item).min(1));

/** What a citation says; a plain text is how it was inferred. */
const citation = z.preprocess(
  (value) => (typeof value === 'string' ? { inferred: value } : value),
  strict({ inferred: text.optional(), note: text.optional(), locator: short.optional() }),
);

/** A fact: its own keys, and those that say what stands behind it. */
export const fact = <Shape extends z.ZodRawShape>(shape: Shape) =>
  strict({
    ...shape,
    inferred: text.optional(),
    note: text.optional(),
    locator: short.optional(),
    fields: strict(Object.fromEntries(Object.keys(shape).map((key) => [key, citation.optional()]))).optional(),
  });

/** A fact for which a plain text stands as its one key: `skolverket` is `{ actor: skolverket }`. */
export const factOr = <Shape extends z.ZodRawShape>(key: keyof Shape & string, shape: Shape) =>
  z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), fact(shape));

/** A list (or its one item), or `{ items, locator, inferred }` where all stand in one place or were inferred in one way. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) => (isGroup(value) ? value : { items: several(value) }),
      strict({ locator: short.optional(), inferred: text.optional(), items: z.array(item) }),
    )
    .optional();
