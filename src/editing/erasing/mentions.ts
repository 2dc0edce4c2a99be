/** What stands where a name stood (nomen nescio). */
const NOBODY = 'N.N.';

/** By what a person is recognised in texts. */
export interface Traces {
  /** Names, e-mail addresses, telephone numbers. */
  texts: readonly string[];
  slugs: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A whole word or words, also with the s of the genitive. */
const wholeWords = (texts: readonly string[], flags: string): RegExp | null =>
  texts.length === 0
    ? null
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${texts.map((text) => escaped(text).replace(/\s+/g, '\\s+')).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
        flags,
      );

const slugPattern = (slugs: readonly string[]): RegExp | null =>
  slugs.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${slugs.map(escaped).join('|')})(?![a-z0-9])`, 'g');

/** Finds a person in texts. Of one word, only what is spelt the same is a name: "Berg" is, "berg" is not. */
export class Mentions {
  private readonly patterns: RegExp[];
  private readonly slugs: RegExp | null;
  /** All that a text must hold one of, as it is spelt, to be worth a look. */
  readonly spellings: readonly string[];

  constructor({ texts, slugs }: Traces) {
    const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
    const isOneWord = (text: string) => /^[\p{L}\p{N}'’-]+$/u.test(text);
    this.patterns = [
      wholeWords(
        longestFirst.filter((text) => !isOneWord(text)),
        'giu',
      ),
      wholeWords(longestFirst.filter(isOneWord), 'gu'),
    ].filter((pattern) => pattern !== null);
    this.slugs = slugPattern(slugs);
    const cased = (text: string) => (isOneWord(text) ? [text] : [text, text.toLowerCase(), text.toUpperCase()]);
    this.spellings = [...new Set([...longestFirst.flatMap(cased), ...slugs])];
  }

  isIn(text: string): boolean {
    return this.withoutNames(text) !== text || this.withoutSlugs(text) !== text;
  }

  withoutNames(text: string): string {
    return this.patterns.reduce((rest, pattern) => rest.replace(pattern, NOBODY), text);
  }

  withoutSlugs(text: string): string {
    return this.slugs ? text.replace(this.slugs, 'n-n') : text;
  }
}
