/**
 * Spreadsheets take such a text for a formula (OWASP, "CSV Injection"), also in full-width letters and behind spaces.
 * The server has the same rule for its exports in its own `csv-cell.ts`.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;
/** Neither control characters nor anything that the two above could find: most texts are done with after this one. */
const PLAIN = /^(?![\s=+\-@＝＋－＠])[^",;\u0000-\u001f\u007f]*(?<!\s)$/;
/** Not text to RFC 4180, and programs drop some of them, which would bring a formula to the front. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** One cell of RFC 4180. A text that a spreadsheet could run gets an apostrophe before it; a number is left a number. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (PLAIN.test(value)) return value;
  const text = value.replace(CONTROL, '\ufffd');
  if (FORMULA.test(text)) return quote(`'${text}`);
  return NEEDS_QUOTES.test(text) ? quote(text) : text;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
