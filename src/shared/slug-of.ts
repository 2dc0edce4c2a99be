const LETTERS: Record<string, string> = {
  ...{ æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' },
};

/** A text as a slug: small letters and digits, without accents (å, ä: a; ö: o), and a hyphen for what stands between. Empty if nothing is left. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/gu, (sign) => LETTERS[sign] ?? ' ')
    .trim()
    .replace(/ +/g, '-');

/** What somebody writes where a slug is asked for: the name that it was made of will do. */
export const askedSlug = (text: string): string => slugOf(text) || text;
