import { top } from '../top';
import { fold, withoutHyphens, wordsOf } from './fold';
import { Matcher } from './matcher';
import { NameTable } from './name-table';
import { type SearchDocument, type SearchHit, type SearchOptions, type SearchType } from './search-document';
import { Vocabulary } from './vocabulary';

/** What stands behind so many characters of a query is not read. */
export const LONGEST_QUERY = 100;
const MOST_WORDS = 12;

/**
 * Finds documents by their names, in memory and alike on every database. A name is found if it holds every word of the query, in any
 * order: the word itself, one that begins with it or, where too little else is found, one that is a typing slip away from it. Case,
 * accents and hyphens do not count. Whole names come first; ties fall to the name key, then the id, never to the order of adding.
 */
export class SearchIndex {
  private readonly documents = new Map<string, { document: SearchDocument; names: readonly number[] }>();
  private table = new NameTable();
  private vocabulary = new Vocabulary();
  private matcher = new Matcher(this.vocabulary);

  constructor(documents: Iterable<SearchDocument> = []) {
    for (const document of documents) this.put(document);
    this.vocabulary.sort();
  }

  get size(): number {
    return this.documents.size;
  }

  /** Adds a document, or replaces the one of the same type and id. @throws RangeError for a weight that is not above 0 and at most 1 */
  put(document: SearchDocument): void {
    const wrong = document.names.find(({ weight }) => !(weight > 0 && weight <= 1));
    if (wrong) throw new RangeError(`Expected a weight above 0 and at most 1, got ${wrong.weight} for "${wrong.text}"`);
    this.remove(document);
    this.index(document);
  }

  /** Whether it was there. */
  remove(document: Pick<SearchDocument, 'type' | 'id'>): boolean {
    const known = this.documents.get(keyOf(document));
    if (!known) return false;
    this.documents.delete(keyOf(document));
    this.table.remove(known.names);
    if (this.table.isMostlyRemoved()) this.compact();
    return true;
  }

  /** The best hits, one a document, in order. What holds no letter and no digit finds nothing; nothing throws. */
  search(query: string, { types, limit = 20 }: SearchOptions = {}): SearchHit[] {
    const folded = fold(query.slice(0, LONGEST_QUERY));
    const joined = withoutHyphens(folded);
    const spellings = (joined === null ? [folded] : [folded, joined]).map((text) => wordsOf(text).slice(0, MOST_WORDS));
    const wanted = types && new Set(types);
    const strict = this.rank(spellings, wanted, limit, false);
    return strict.length < limit ? this.rank(spellings, wanted, limit, true) : strict;
  }

  private rank(
    spellings: readonly string[][],
    types: ReadonlySet<SearchType> | undefined,
    limit: number,
    slips: boolean,
  ): SearchHit[] {
    const { table, matcher } = this;
    table.startRanking();
    for (const words of spellings) {
      const count = matcher.match(words, table.length, slips);
      for (let i = 0; i < count; i++) table.consider(matcher.found[i], matcher.fits[matcher.found[i]], words.length);
    }
    const names = table.best(types);
    return top(names, names.length, limit, table.compare).map((name) => table.hit(name));
  }

  private index(document: SearchDocument): void {
    const names = this.table.add(document);
    document.names.forEach(({ text }, i) => {
      const folded = fold(text);
      const joined = withoutHyphens(folded);
      const words = wordsOf(folded);
      this.table.setWords(names[i], words.length);
      for (const word of words) this.vocabulary.add(word, names[i]);
      if (joined !== null) for (const word of wordsOf(joined)) this.vocabulary.add(word, names[i]);
    });
    this.documents.set(keyOf(document), { document, names });
  }

  /** Names that were removed stay in the vocabulary until they are the most of it. */
  private compact(): void {
    const documents = Array.from(this.documents.values(), ({ document }) => document);
    this.table = new NameTable();
    this.vocabulary = new Vocabulary();
    this.matcher = new Matcher(this.vocabulary);
    for (const document of documents) this.index(document);
  }
}

const keyOf = ({ type, id }: Pick<SearchDocument, 'type' | 'id'>) => `${type}:${id}`;
