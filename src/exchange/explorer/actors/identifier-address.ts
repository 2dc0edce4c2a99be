/** Where on the web the thing with an identifier is described, by scheme (each scheme's own permanent form). */
const ADDRESSES = new Map([
  ['wikidata', 'https://www.wikidata.org/entity/'],
  ['ror', 'https://ror.org/'],
  ['lei', 'https://search.gleif.org/#/record/'],
]);

/** Null for schemes that have no such addresses. */
export const identifierAddress = (scheme: string, value: string): string | null => {
  const start = ADDRESSES.get(scheme);
  return start === undefined ? null : start + encodeURIComponent(value);
};
