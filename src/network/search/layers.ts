import { type FlatIndex } from './flat-index';
import { FlatIndexBuilder } from './flat-index-builder';
import { type DocumentKey, type SearchDocument } from './search-document';

/** What became of a document since the base was built. */
interface Change {
  /** Null if it was removed. */
  document: SearchDocument | null;
  /** Where it stands in the order of the base. */
  place: number;
  isInBase: boolean;
}

const keyOf = ({ type, id }: DocumentKey): string => `${type}:${id}`;

/**
 * A flat index that is never changed, and the few changes since: a small flat index of the documents put, and marks on the names of the
 * base that no longer count. Documents and names of the overlay are numbered on from those of the base.
 */
export class Layers {
  readonly overlay: FlatIndex;
  /** By document of the overlay: where it stands among those of the base, which stand at their numbers. */
  readonly documentPlaces: Float64Array;
  /** By word of the overlay, likewise. */
  readonly wordPlaces: Float64Array;

  /** @param gone By name of the base: 1 if it no longer counts. */
  private constructor(
    readonly base: FlatIndex,
    readonly gone: Uint8Array,
    private readonly changes: ReadonlyMap<string, Change>,
  ) {
    const builder = new FlatIndexBuilder();
    const places: number[] = [];
    for (const { document, place } of changes.values()) {
      if (document === null) continue;
      builder.add(document);
      places.push(place);
    }
    this.overlay = builder.build();
    this.documentPlaces = Float64Array.from(places).sort();
    const { words } = this.overlay.vocabulary;
    this.wordPlaces = Float64Array.from({ length: words.length }, (_, i) => base.vocabulary.placeAmong(words.at(i)!));
  }

  static over(base: FlatIndex): Layers {
    return new Layers(base, new Uint8Array(base.nameCount), new Map());
  }

  with(put: readonly SearchDocument[], removed: readonly DocumentKey[]): Layers {
    const gone = this.gone.slice();
    const changes = new Map(this.changes);
    const change = (key: DocumentKey, document: SearchDocument | null) => {
      const number = this.base.numberOf(key);
      const isInBase = number >= 0;
      if (isInBase) gone.fill(1, ...this.base.namesOf(number));
      if (document) changes.set(keyOf(key), { document, place: this.base.placeAmong(document), isInBase });
      else if (isInBase) changes.set(keyOf(key), { document, place: number, isInBase });
      else changes.delete(keyOf(key));
    };
    for (const key of removed) change(key, null);
    for (const document of put) change(document, document);
    return new Layers(this.base, gone, changes);
  }

  /** How many documents of the base were replaced or removed, and how many are new. */
  get changeCount(): number {
    return this.changes.size;
  }

  get documentCount(): number {
    const replaced = [...this.changes.values()].filter(({ isInBase }) => isInBase).length;
    return this.base.documentCount - replaced + this.overlay.documentCount;
  }

  get nameCount(): number {
    return this.base.nameCount + this.overlay.nameCount;
  }
}
