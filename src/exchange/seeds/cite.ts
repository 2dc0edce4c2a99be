import { Basis } from '../../directory/basis';
import { type SeedCitation, type SeedFact } from './seed';
import { type Path, type PlaceOf } from './yaml-text';

interface Cited {
  inferred?: string;
  note?: string;
  locator?: string;
}

/** What every fact of a file may say about itself, beside its own keys. */
export interface CitedItem extends Cited {
  fields?: Record<string, Cited | undefined>;
}

interface Group<Item> {
  items: Item[];
  locator?: string;
  inferred?: string;
}

/** Where the reading stands: the path of a fact and the nearest locator above it. */
export interface Scope {
  path: Path;
  locator?: string;
}

const citation = ({ inferred, note, locator }: Cited, field: string | null): SeedCitation => ({
  basis: inferred === undefined ? Basis.STATED : Basis.INFERRED,
  note: [inferred, note].filter((part) => part !== undefined).join(' ') || null,
  locator: locator ?? null,
  field,
});

/** The citations of a fact: of the whole first, then of the fields that say more. A locator is the fact's own or the nearest above. */
export function cite(item: CitedItem, scope: Scope, placeOf: PlaceOf): SeedFact {
  const locator = item.locator ?? scope.locator;
  const fields = Object.entries(item.fields ?? {}).flatMap(([field, said]) =>
    said ? [citation({ ...said, locator: said.locator ?? locator }, field)] : [],
  );
  return {
    place: placeOf(scope.path),
    placeOf: (key) => placeOf(scope.path, key),
    citations: [citation({ ...item, locator }, null), ...fields],
  };
}

/** Each item of a list or group with its scope; what a group says (`locator`, `inferred`) holds for items that do not say it themselves. */
export function each<Item>(
  group: Group<Item> | undefined,
  key: string,
  above: Scope,
  visit: (item: Item, scope: Scope, said: CitedItem) => void,
): void {
  const locator = group?.locator ?? above.locator;
  group?.items.forEach((item, index) => {
    const said = item as CitedItem;
    const path = [...above.path, key, 'items', index];
    visit(item, { path, locator: said.locator ?? locator }, { ...said, inferred: said.inferred ?? group.inferred });
  });
}
