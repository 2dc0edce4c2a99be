const SWEDISH: Record<string, string> = {
  å: '{',
  ä: '|',
  æ: '|',
  ö: '}',
  ø: '}',
  œ: '}',
  ü: 'y',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const keyOf = (char: string): string => {
  if (SWEDISH[char]) return SWEDISH[char];
  const base = char.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[a-z0-9]*$/.test(base)) return base;
  if (/\p{L}|\p{N}/u.test(base)) return `~${base.codePointAt(0)!.toString(16).padStart(6, '0')}`;
  return ' ';
};

/**
 * The key by which names sort: Swedish alphabetical order (…z å ä ö) as ASCII that is compared as bytes, so that both
 * databases and cursors agree. Case, accents other than å ä ö, and punctuation do not count. At most 190 characters.
 */
export const nameKey = (text: string): string =>
  Array.from(fold(text), keyOf).join('').replace(/ +/g, ' ').trim().slice(0, 190).trimEnd();

/** The key by which texts are the same: compatibility forms and case do not count (NFKC, casefold). At most 190 characters. */
export const textKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim().slice(0, 190);
