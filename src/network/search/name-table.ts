import { fold } from './fold';
import { type SearchDocument, type SearchHit, type SearchType } from './search-document';

/** The names of all documents as columns, and the ranking of those that a query found. Broad queries find every name: no maps here. */
export class NameTable {
  private readonly owners: (SearchDocument | undefined)[] = [];
  private readonly texts: string[] = [];
  private readonly weights: number[] = [];
  private readonly wordCounts: number[] = [];
  /** The first name of the same document: its names stand beside each other, and this one stands for it. */
  private readonly firsts: number[] = [];
  /** Of the name that the document is known by; ties fall to it. */
  private readonly keys: string[] = [];
  /** The first six letters of the key as a number, which settles most ties without reading strings. */
  private readonly heads: number[] = [];
  private removed = 0;

  private scores = new Float64Array(0);
  /** By first name: the best name of the document so far, and the ranking in which it was found. */
  private bests = new Int32Array(0);
  private rankings = new Int32Array(0);
  private ranking = 0;
  private found: number[] = [];

  get length(): number {
    return this.owners.length;
  }

  /** The numbers that the names of the document now have. */
  add(document: SearchDocument): number[] {
    const first = this.owners.length;
    const key = fold(document.names[0]?.text ?? '');
    const head = headOf(key);
    return document.names.map(({ text, weight }) => {
      this.texts.push(text);
      this.weights.push(weight);
      this.wordCounts.push(0);
      this.firsts.push(first);
      this.keys.push(key);
      this.heads.push(head);
      return this.owners.push(document) - 1;
    });
  }

  setWords(name: number, count: number): void {
    this.wordCounts[name] = count;
  }

  remove(names: readonly number[]): void {
    for (const name of names) this.owners[name] = undefined;
    this.removed += names.length;
  }

  isMostlyRemoved(): boolean {
    return this.removed > 1000 && this.removed * 2 > this.owners.length;
  }

  startRanking(): void {
    this.ranking++;
    this.found = [];
    if (this.scores.length >= this.length) return;
    this.scores = new Float64Array(this.length * 2);
    this.bests = new Int32Array(this.length * 2);
    this.rankings = new Int32Array(this.length * 2);
  }

  /** Takes a name into the ranking if it was not removed and its document has no better one there. */
  consider(name: number, fit: number, words: number): void {
    if (this.owners[name] === undefined) return;
    const first = this.firsts[name];
    const score = this.scoreOf(name, fit, words);
    if (this.rankings[first] !== this.ranking) {
      this.rankings[first] = this.ranking;
      this.found.push(first);
    } else if (this.scores[first] > score || (this.scores[first] === score && this.bests[first] <= name)) return;
    this.scores[first] = score;
    this.bests[first] = name;
  }

  /** The documents in the ranking, each as its first name, in no order. */
  best(types: ReadonlySet<SearchType> | undefined): Int32Array {
    return Int32Array.from(types ? this.found.filter((first) => types.has(this.owners[first]!.type)) : this.found);
  }

  readonly compare = (a: number, b: number): number =>
    this.scores[b] - this.scores[a] || this.heads[a] - this.heads[b] || this.compareText(a, b);

  hit(first: number): SearchHit {
    const { id, type } = this.owners[first]!;
    return { id, type, score: this.scores[first], matched: this.texts[this.bests[first]] };
  }

  /** A whole name stands above everything else; otherwise the better the words fit, and the less else the name holds, the better. */
  private scoreOf(name: number, fit: number, words: number): number {
    const all = this.wordCounts[name];
    if (fit === words && words === all) return 1 + this.weights[name];
    return ((this.weights[name] * fit) / words) * (0.5 + 0.5 * Math.min(1, words / all));
  }

  private compareText(a: number, b: number): number {
    const [x, y] = [this.owners[a]!, this.owners[b]!];
    return order(this.keys[a], this.keys[b]) || order(x.id, y.id) || order(x.type, y.type);
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of the keys, though not all different: letters beyond Latin-1 count alike. */
function headOf(key: string): number {
  let head = 0;
  for (let i = 0; i < 6; i++) head = head * 256 + (i < key.length ? Math.min(255, key.charCodeAt(i)) : 0);
  return head;
}
