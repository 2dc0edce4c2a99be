import { top } from '../top';
import { type FlatIndex } from './flat-index';
import { type Layers } from './layers';
import { SEARCH_TYPES, type SearchHit, type SearchType } from './search-document';

/**
 * Ranks the documents of the names that a query found. Broad queries find every name: no maps here, but arrays over all documents,
 * in which marks rise, so that nothing is cleared between queries and one ranking may serve several indexes in turn.
 */
export class Ranking {
  private layers!: Layers;
  private wanted: readonly boolean[] = [];
  private found = new Int32Array(0);
  private count = 0;
  /** By document: the last ranking in which it was found, its score there and the name that it has it for. */
  private marks = new Int32Array(0);
  private mark = 0;
  private scores = new Float64Array(0);
  private bests = new Int32Array(0);

  start(layers: Layers, types: ReadonlySet<SearchType> | undefined): void {
    this.layers = layers;
    this.wanted = SEARCH_TYPES.map((type) => types?.has(type) ?? true);
    this.count = 0;
    this.reserve(layers.base.documentCount + layers.overlay.documentCount);
  }

  /** Takes a name into the ranking if its type is wanted and its document has no better one there. */
  consider(name: number, fit: number, words: number): void {
    const { base, overlay } = this.layers;
    if (name < base.nameCount) this.rank(name, base.owners[name], base, name, fit, words);
    else {
      const own = name - base.nameCount;
      this.rank(name, overlay.owners[own] + base.documentCount, overlay, own, fit, words);
    }
  }

  /** The best, in order. */
  best(limit: number): SearchHit[] {
    return top(this.found, this.count, limit, this.compare).map((document) => this.hit(document));
  }

  private rank(name: number, document: number, layer: FlatIndex, own: number, fit: number, words: number): void {
    if (!this.wanted[layer.types[layer.owners[own]]]) return;
    const score = scoreOf(layer.weights[own], layer.wordCounts[own], fit, words);
    if (this.marks[document] !== this.mark) {
      this.marks[document] = this.mark;
      this.found[this.count++] = document;
    } else if (this.scores[document] > score || (this.scores[document] === score && this.bests[document] <= name))
      return;
    this.scores[document] = score;
    this.bests[document] = name;
  }

  private readonly compare = (a: number, b: number): number =>
    this.scores[b] - this.scores[a] || this.placeOf(a) - this.placeOf(b) || a - b;

  private placeOf(document: number): number {
    const { base, documentPlaces } = this.layers;
    return document < base.documentCount ? document : documentPlaces[document - base.documentCount];
  }

  private hit(document: number): SearchHit {
    const { base, overlay } = this.layers;
    const isBase = document < base.documentCount;
    const layer = isBase ? base : overlay;
    const own = isBase ? document : document - base.documentCount;
    const name = isBase ? this.bests[document] : this.bests[document] - base.nameCount;
    return {
      id: layer.ids.at(own)!,
      type: layer.typeOf(own),
      score: this.scores[document],
      matched: layer.texts.at(name)!,
    };
  }

  private reserve(documents: number): void {
    if (this.mark >= 2 ** 31 - 2) {
      this.mark = 0;
      this.marks.fill(0);
    }
    this.mark++;
    if (this.marks.length >= documents) return;
    const size = Math.ceil(documents * 1.1) + 100;
    this.found = new Int32Array(size);
    this.marks = new Int32Array(size);
    this.scores = new Float64Array(size);
    this.bests = new Int32Array(size);
  }
}

/** A whole name stands above everything else; otherwise the better the words fit, and the less else the name holds, the better. */
function scoreOf(weight: number, wordCount: number, fit: number, words: number): number {
  if (fit === words && words === wordCount) return 1 + weight;
  return ((weight * fit) / words) * (0.5 + 0.5 * Math.min(1, words / wordCount));
}
