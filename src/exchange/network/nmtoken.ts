import { quote } from '../../shared/errors';

/** The ASCII part of NameChar (XML 1.0, 2.3). */
const NMTOKEN = /^[-.:\w]+$/;

/**
 * The text itself, known to be an NMTOKEN, as ids and names of attributes in GraphML have to be. UUIDs are.
 * @throws RangeError
 */
export function nmtoken(text: string): string {
  if (!NMTOKEN.test(text)) throw new RangeError(`Expected letters, digits, "-", ".", ":" or "_", got ${quote(text)}.`);
  return text;
}
