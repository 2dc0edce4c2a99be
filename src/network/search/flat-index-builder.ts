import { GrowingArray } from '../../shared/growing-array';
import { TextColumnBuilder } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';
import { compareDocuments, type Keyed, keyed } from './document-order';
import { FlatIndex } from './flat-index';
import { fold, withoutHyphens, wordsOf } from './fold';
import { SEARCH_TYPES, type SearchDocument } from './search-document';
import { VocabularyBuilder } from './vocabulary-builder';

/** Takes documents in any order, each of them once. */
export class FlatIndexBuilder {
  private readonly documents: (Keyed & Pick<SearchDocument, 'names'>)[] = [];

  /** @throws RangeError for a weight that is not above 0 and at most 1 */
  add(document: SearchDocument): void {
    const wrong = document.names.find(({ weight }) => !(weight > 0 && weight <= 1));
    if (wrong) throw new RangeError(`Expected a weight above 0 and at most 1, got ${wrong.weight} for "${wrong.text}"`);
    const { id, type, nameKey, head } = keyed(document, document.names[0]?.text);
    this.documents.push({ id, type, nameKey, head, names: document.names });
  }

  build(): FlatIndex {
    const columns = new Columns();
    for (const document of this.documents.sort(compareDocuments)) columns.push(document);
    return columns.build();
  }
}

/** What the parts of the index grow from. */
class Columns {
  private readonly ids = new TextColumnBuilder();
  private readonly types = new GrowingArray(Uint8Array);
  private readonly namesFrom = new GrowingArray(Int32Array);
  private readonly texts = new TextColumnBuilder();
  private readonly owners = new GrowingArray(Int32Array);
  private readonly weights = new GrowingArray(Float64Array);
  private readonly wordCounts = new GrowingArray(Int32Array);
  private readonly vocabulary = new VocabularyBuilder();

  push({ id, type, nameKey, names }: Keyed & Pick<SearchDocument, 'names'>): void {
    this.namesFrom.push(this.owners.length);
    for (const [i, { text, weight }] of names.entries()) {
      this.wordCounts.push(this.pushWords(i === 0 ? nameKey : fold(text)));
      this.weights.push(weight);
      this.texts.push(text);
      this.owners.push(this.ids.length);
    }
    this.types.push(SEARCH_TYPES.indexOf(type));
    this.ids.push(id);
  }

  build(): FlatIndex {
    this.namesFrom.push(this.owners.length);
    const ids = this.ids.build();
    return new FlatIndex({
      ids: ids.parts,
      idSlots: TextLookup.of(ids).slots,
      types: this.types.build(),
      namesFrom: this.namesFrom.build(),
      texts: this.texts.build().parts,
      owners: this.owners.build(),
      weights: this.weights.build(),
      wordCounts: this.wordCounts.build(),
      vocabulary: this.vocabulary.build().parts,
    });
  }

  /** How many words the next name has. Hyphenated ones are found as one word too, but counted as they are written. */
  private pushWords(folded: string): number {
    const name = this.owners.length;
    const joined = withoutHyphens(folded);
    const words = wordsOf(folded);
    for (const word of words) this.vocabulary.add(word, name);
    if (joined !== null) for (const word of wordsOf(joined)) this.vocabulary.add(word, name);
    return words.length;
  }
}
