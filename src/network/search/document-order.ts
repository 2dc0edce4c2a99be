import { compareText } from '../../shared/compare-text';
import { fold } from './fold';
import { type DocumentKey } from './search-document';

/** A document by what orders it. */
export interface Keyed extends DocumentKey {
  /** Its first name, folded. */
  nameKey: string;
  /** The first six letters of the key as a number, which settles most comparisons without reading strings. */
  head: number;
}

export const keyed = ({ id, type }: DocumentKey, firstName: string | null | undefined): Keyed => {
  const nameKey = fold(firstName ?? '');
  return { id, type, nameKey, head: headOf(nameKey) };
};

/** The order to which ties in an answer fall; total, since no two documents have both type and id in common. */
export const compareDocuments = (a: Keyed, b: Keyed): number =>
  a.head - b.head || compareText(a.nameKey, b.nameKey) || compareText(a.id, b.id) || compareText(a.type, b.type);

/** In the order of the keys, though not all different: letters beyond Latin-1 count alike. */
function headOf(key: string): number {
  let head = 0;
  for (let i = 0; i < 6; i++) head = head * 256 + (i < key.length ? Math.min(255, key.charCodeAt(i)) : 0);
  return head;
}
