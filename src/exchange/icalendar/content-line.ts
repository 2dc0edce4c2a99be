import { parseUrl } from '../../shared/parse-url';

const OCTETS = 75;

/** What no text may hold (RFC 5545, 3.1: CONTROL but for the tab), and halves of surrogate pairs, which UTF-8 cannot express. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\p{Surrogate}]/gu;
/** Most texts have nothing that is to be written otherwise, and looking is quicker than replacing. */
const PLAIN = /^[^\u0000-\u0008\u000a-\u001f\u007f\ud800-\udfff\\;,]*$/;

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\ufffd');

/** A value of the type TEXT (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  PLAIN.test(text)
    ? text
    : cleaned(text)
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n');

/** A value of a parameter, in quotes, its signs that cannot stand there as RFC 6868 writes them. */
export const parameterValue = (text: string): string =>
  `"${cleaned(text).replaceAll('^', '^^').replaceAll('"', "^'").replaceAll('\n', '^n')}"`;

/** An address of the web that has only signs that addresses have; that it can be read need not be asked a thousand times. */
const OURS = /^https?:\/\/[\w.-]+(?::\d{1,5})?\/[\w.~:/?#@!$&'()*+,;=%-]*$/;

/** Whether a text is an address. */
export const isUri = (text: string): boolean => OURS.test(text) || parseUrl(text) !== null;

/** An address as a value (3.3.13): what is no sign of an address is percent-encoded, so that it cannot end the line. */
export const uriValue = (address: string): string => (OURS.test(address) ? address : new URL(address).href);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Lines of at most 75 octets, never broken inside a sign (RFC 5545, 3.1), each with its end. */
export const folded = (line: string): string => {
  if (line.length * 3 <= OCTETS || Buffer.byteLength(line) <= OCTETS) return `${line}\r\n`;
  let text = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < line.length;) {
    const unit = line.charCodeAt(at);
    const isPair = isHigh(unit) && isLow(line.charCodeAt(at + 1));
    const octets = isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (length + octets > OCTETS) {
      text += `${line.slice(from, at)}\r\n `;
      from = at;
      length = 1;
    }
    length += octets;
    at += isPair ? 2 : 1;
  }
  return `${text}${line.slice(from)}\r\n`;
};
