import { quote } from './errors';
import { parseUrl } from './parse-url';

const FORM = /^https?:\/\/[^\s<>"\\^`{|}]+$/i;

/** What is wrong with the address of a web page, null if nothing: only http and https are followed, and no address names a user. */
export const webAddressProblem = (address: string): string | null =>
  FORM.test(address) && parseUrl(address)?.username === ''
    ? null
    : `expected a web address that starts with https://, found ${quote(address)}`;
