/** Letters that no decomposition reduces to a–z, though people type them so. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ŋ: 'n', ħ: 'h' },
};
const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
/** Characters without a shape, which come along when text is copied: zero width spaces and joiners, marks of direction. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const BEYOND_LATIN1 = /[\u0100-\uffff]/;
const LATIN1_BEYOND_ASCII = /[\u0080-\u00ff]/g;

/** Text as it is compared in search: compatibility forms unified (NFKD, Unicode Annex 15), marks taken off, lower case. Malmö becomes malmo. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return BEYOND_LATIN1.test(lower) ? decompose(lower) : lower.replace(LATIN1_BEYOND_ASCII, (letter) => LATIN1[letter]);
}

function decompose(lower: string): string {
  const plain = lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(UNSEEN, '');
  return plain.replace(SPELLED, (letter) => SPELLINGS[letter]);
}

/** Within Latin-1 no letter depends on its neighbours, so each is decomposed once; a third of the time for most names. */
const LATIN1 = Object.fromEntries(
  Array.from({ length: 128 }, (_, i) => String.fromCharCode(128 + i)).map((letter) => [letter, decompose(letter)]),
);

const HYPHEN = /[-\u00AD\u2010-\u2015\u2212]/;
const HYPHENS_WITHIN = /(?<=[\p{L}\p{N}])[-\u00AD\u2010-\u2015\u2212](?=[\p{L}\p{N}])/gu;

/** The words of folded text, in order: runs of letters and digits, whatever stands between them. */
export function wordsOf(folded: string): string[] {
  return folded.match(BEYOND_ASCII.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

/** The same text with hyphenated words written as one, or null if there are none. */
export function withoutHyphens(folded: string): string | null {
  if (!HYPHEN.test(folded)) return null;
  const joined = folded.replace(HYPHENS_WITHIN, '');
  return joined === folded ? null : joined;
}
