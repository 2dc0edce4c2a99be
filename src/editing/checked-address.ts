import { webAddressProblem } from '../shared/web-address';
import { refused } from './user-error';

/** The address of a web page, refused unless it is one; null and undefined stay what they are. */
export const checkedAddress = (address: string | null | undefined, field: string): string | null | undefined => {
  const problem = address == null ? null : webAddressProblem(address);
  if (problem) throw refused('INVALID', `${field}: ${problem}.`, field);
  return address;
};
