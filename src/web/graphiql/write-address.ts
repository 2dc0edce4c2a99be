import { toSearch } from './address';

/** Puts a tab into the address without a new entry in the browser's history. */
export function writeAddress(tab: Parameters<typeof toSearch>[0]): void {
  const { pathname, search } = window.location;
  const wanted = toSearch(tab);
  if (wanted !== search) window.history.replaceState(null, '', `${pathname}${wanted}`);
}
