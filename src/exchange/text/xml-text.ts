const UNSAFE = /[<>&"\u0000-\u001f\ufffe\uffff\p{Surrogate}]/u;
const EACH_UNSAFE = new RegExp(UNSAFE, 'gu');

const NAMED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** Written as themselves, parsers turn them into spaces or into one another (XML 1.0, 2.11 and 3.3.3). */
const WHITE_SPACE = new Set(['\t', '\n', '\r']);

const escapeSign = (sign: string): string =>
  NAMED[sign] ?? (WHITE_SPACE.has(sign) ? `&#${sign.charCodeAt(0)};` : '\ufffd');

/**
 * A text for an attribute in double quotes or for the content of an element. What XML 1.0 cannot hold (2.2: most control
 * characters, halves of surrogate pairs, U+FFFE and U+FFFF) becomes U+FFFD, the replacement character.
 */
export const xmlText = (text: string): string => (UNSAFE.test(text) ? text.replace(EACH_UNSAFE, escapeSign) : text);
