import { GrowingArray } from '../../shared/growing-array';
import { TextColumnBuilder } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';
import { compareDocuments, type Keyed, keyed } from './document-order';
import { FlatIndex } from './flat-index';
import { fold, withoutHyphens, wordsOf } from './fold';
import { SEARCH_TYPES, type SearchDocument } from './search-document';
import { VocabularyBuilder } from './vocabulary-builder';

/** A document with its names: from the first place in the order in which names came, to below the second. */
type Taken = Keyed & { from: number; to: number };

/** Takes documents in any order, each of them once. */
export class FlatIndexBuilder {
  private readonly documents: Taken[] = [];
  private readonly texts: string[] = [];
  private readonly weights = new GrowingArray(Float64Array);
  private readonly wordCounts = new GrowingArray(Int32Array);
  private readonly vocabulary = new VocabularyBuilder();

  /** @throws RangeError for a weight that is not above 0 and at most 1 */
  add(document: SearchDocument): void {
    const { names } = document;
    const wrong = names.find(({ weight }) => !(weight > 0 && weight <= 1));
    if (wrong) throw new RangeError(`Expected a weight above 0 and at most 1, got ${wrong.weight} for "${wrong.text}"`);
    const { id, type, nameKey, head } = keyed(document, names[0]?.text);
    const from = this.texts.length;
    for (let i = 0; i < names.length; i++) {
      this.texts.push(names[i].text);
      this.weights.push(names[i].weight);
      this.wordCounts.push(this.addWords(i === 0 ? nameKey : fold(names[i].text)));
    }
    this.documents.push({ id, type, nameKey, head, from, to: this.texts.length });
  }

  /** Puts everything into the order of the documents. */
  build(): FlatIndex {
    const ids = new TextColumnBuilder();
    const types = new GrowingArray(Uint8Array);
    const heads = new GrowingArray(Float64Array);
    const namesFrom = new GrowingArray(Int32Array);
    const texts = new TextColumnBuilder();
    const owners = new GrowingArray(Int32Array);
    const weights = new GrowingArray(Float64Array);
    const wordCounts = new GrowingArray(Int32Array);
    const order = new Int32Array(this.texts.length);
    for (const { id, type, head, from, to } of this.documents.sort(compareDocuments)) {
      namesFrom.push(owners.length);
      for (let name = from; name < to; name++) {
        order[owners.length] = name;
        texts.push(this.texts[name]);
        weights.push(this.weights.at(name));
        wordCounts.push(this.wordCounts.at(name));
        owners.push(ids.length);
      }
      heads.push(head);
      types.push(SEARCH_TYPES.indexOf(type));
      ids.push(id);
    }
    namesFrom.push(owners.length);
    const idColumn = ids.build();
    return new FlatIndex({
      ids: idColumn.parts,
      idSlots: TextLookup.of(idColumn).slots,
      types: types.build(),
      heads: heads.build(),
      namesFrom: namesFrom.build(),
      texts: texts.build().parts,
      owners: owners.build(),
      weights: weights.build(),
      wordCounts: wordCounts.build(),
      vocabulary: this.vocabulary.build(order).parts,
    });
  }

  /** How many words the name has. Hyphenated ones are found as one word too, but counted as they are written. */
  private addWords(folded: string): number {
    const joined = withoutHyphens(folded);
    const words = wordsOf(folded);
    for (const word of words) this.vocabulary.add(word);
    if (joined !== null) for (const word of wordsOf(joined)) this.vocabulary.add(word);
    this.vocabulary.endName();
    return words.length;
  }
}
