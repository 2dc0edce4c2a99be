/** What never belongs in a text, each with its name. Patterns are of single signs: none can be slow. */
const FORBIDDEN: [pattern: RegExp, what: string][] = [
  [/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u, 'a control character'],
  [/[\p{Cs}\p{Noncharacter_Code_Point}]/u, 'half of a character, or what is none'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a sign that turns the direction of writing'],
  [/[\u200b\u2060\ufeff]/u, 'an invisible sign'],
];

/** Joiners belong within scripts that join letters, and within emoji: 🏳️‍🌈. Beside these signs they only hide. */
const ALONE = '[\\p{ASCII}\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Z}]';
const STRAY_JOINER = new RegExp(`(?<=^|${ALONE})[\\u200c\\u200d]|[\\u200c\\u200d](?=${ALONE}|$)`, 'u');

const MOST_MARKS = 8;
const MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');

const named = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in the form in which it is stored: composed (Unicode NFC), without space around it, its lines ended by a line feed. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** What is wrong with a text that has that form: what it must not hold (Unicode TR 36, 3); null if nothing. */
export const textProblem = (text: string): string | null => {
  if (text === '') return 'expected text, got none';
  for (const [pattern, what] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) return `expected text without ${what}, got ${named(found[0])} at position ${found.index + 1}`;
  }
  const joiner = STRAY_JOINER.exec(text);
  if (joiner) return `expected text without an invisible sign, got ${named(joiner[0])} at position ${joiner.index + 1}`;
  const marks = MARKS.exec(text);
  if (marks) return `expected at most ${MOST_MARKS} accents on one sign, got more at position ${marks.index + 1}`;
  return null;
};
