import { TextColumn, type TextColumnParts } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';
import { compareDocuments, type Keyed, keyed } from './document-order';
import { type DocumentKey, SEARCH_TYPES, type SearchDocument, type SearchType } from './search-document';
import { Vocabulary, type VocabularyParts } from './vocabulary';

/** Typed arrays on shared memory, which threads hand to each other without copying. */
export interface FlatIndexParts {
  /** By document: its id, and its type as a place in SEARCH_TYPES. */
  ids: TextColumnParts;
  idSlots: Int32Array;
  types: Uint8Array;
  /** The heads of their name keys. */
  heads: Float64Array;
  /** The names of document `d` are `namesFrom[d]` to below `namesFrom[d + 1]`. */
  namesFrom: Int32Array;
  /** By name: its text, its document, its weight and how many words it has. */
  texts: TextColumnParts;
  owners: Int32Array;
  weights: Float64Array;
  wordCounts: Int32Array;
  vocabulary: VocabularyParts;
}

/** Documents, their names and the words of these; never changed. Documents are numbered in the order to which ties fall. */
export class FlatIndex {
  readonly ids: TextColumn;
  readonly texts: TextColumn;
  readonly vocabulary: Vocabulary;
  readonly types: Uint8Array;
  readonly owners: Int32Array;
  readonly weights: Float64Array;
  readonly wordCounts: Int32Array;
  private readonly lookup: TextLookup;

  constructor(readonly parts: FlatIndexParts) {
    this.ids = new TextColumn(parts.ids);
    this.texts = new TextColumn(parts.texts);
    this.vocabulary = new Vocabulary(parts.vocabulary);
    this.lookup = new TextLookup(this.ids, parts.idSlots);
    ({ types: this.types, owners: this.owners, weights: this.weights, wordCounts: this.wordCounts } = parts);
  }

  get documentCount(): number {
    return this.types.length;
  }

  get nameCount(): number {
    return this.owners.length;
  }

  typeOf(document: number): SearchType {
    return SEARCH_TYPES[this.types[document]];
  }

  /** The number of a document, -1 if it is not here. */
  numberOf({ type, id }: DocumentKey): number {
    return this.lookup.placeOf(id, (document) => this.typeOf(document) === type);
  }

  /** From the first number to below the second. */
  namesOf(document: number): [number, number] {
    return [this.parts.namesFrom[document], this.parts.namesFrom[document + 1]];
  }

  /** Where a document of elsewhere stands in the order of these: a half before the next. */
  placeAmong(document: SearchDocument): number {
    const { heads } = this.parts;
    const other = keyed(document, document.names[0]?.text);
    let low = 0;
    let high = this.documentCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle] - other.head || compareDocuments(this.keyed(middle), other)) < 0) low = middle + 1;
      else high = middle;
    }
    return low - 0.5;
  }

  private keyed(document: number): Keyed {
    const [from, to] = this.namesOf(document);
    const key = { id: this.ids.at(document)!, type: this.typeOf(document) };
    return keyed(key, from < to ? this.texts.at(from) : null);
  }
}
