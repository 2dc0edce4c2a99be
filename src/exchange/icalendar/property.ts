import { folded, isUri, parameterValue, textValue, uriValue } from './content-line';

/** A property whose value is text; nothing where there is none. */
export const textProperty = (name: string, text: string | null): string =>
  text === null || text === '' ? '' : folded(`${name}:${textValue(text)}`);

/** A property whose value is a list of texts (RFC 5545, 3.1.1). */
export const listProperty = (name: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : folded(`${name}:${texts.map(textValue).join(',')}`);

/** A property whose value is an address. What is no address is left out. */
export const uriProperty = (name: string, address: string | null): string =>
  address !== null && isUri(address) ? folded(`${name}:${uriValue(address)}`) : '';

/** A property with a value that needs no escaping, and that may begin with parameters: `DTSTART` with `;VALUE=DATE:20211012`. */
export const property = (name: string, value: string): string => folded(`${name}${value}`);

export const component = (name: string, ...lines: readonly string[]): string =>
  `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`;

export { parameterValue };
