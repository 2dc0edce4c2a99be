const UNSAFE = /[<>&"'\r\0\p{Surrogate}]/u;
const EACH_UNSAFE = new RegExp(UNSAFE, 'gu');

const ESCAPED: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  // Written as itself, parsers make it a line feed (HTML, 13.2.3.5).
  '\r': '&#13;',
};

/** A text for the content of elements and for attributes in quotes. What HTML cannot hold becomes U+FFFD. */
export const htmlText = (text: string): string =>
  UNSAFE.test(text) ? text.replace(EACH_UNSAFE, (sign) => ESCAPED[sign] ?? '\ufffd') : text;
