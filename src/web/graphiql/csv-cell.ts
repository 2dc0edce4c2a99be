/** Spreadsheets take such a text for a formula (OWASP, "CSV Injection"), or a separator could end it. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

/** One cell of RFC 4180. A text that a spreadsheet could run gets an apostrophe before it; a number is left a number. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (FORMULA.test(value)) return quote(`'${value}`);
  return NEEDS_QUOTES.test(value) ? quote(value) : value;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
