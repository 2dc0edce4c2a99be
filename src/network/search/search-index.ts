import { FlatIndex, type FlatIndexParts } from './flat-index';
import { FlatIndexBuilder } from './flat-index-builder';
import { fold, withoutHyphens, wordsOf } from './fold';
import { Layers } from './layers';
import { Matcher } from './matcher';
import { Ranking } from './ranking';
import {
  type DocumentKey,
  type SearchDocument,
  type SearchHit,
  type SearchOptions,
  type SearchType,
} from './search-document';

/** What stands behind so many characters of a query is not read. */
export const LONGEST_QUERY = 100;
const MOST_WORDS = 12;

export interface SearchChanges {
  /** New, or instead of the document of the same type and id. */
  put?: readonly SearchDocument[];
  /** Those that are not there are passed over. */
  removed?: readonly DocumentKey[];
}

/**
 * Finds documents by their names, in memory and alike on every database. A name is found if it holds every word of the query, in any
 * order: the word itself, one that begins with it or, where too little else is found, one that is a typing slip away from it. Case,
 * accents and hyphens do not count. Whole names come first; ties fall to the name key, then the id, never to the order of adding.
 *
 * A flat index that is never changed, and the few changes since.
 */
export class SearchIndex {
  private constructor(
    private readonly layers: Layers,
    private readonly matcher: Matcher,
    private readonly ranking: Ranking,
  ) {}

  static over(parts: FlatIndexParts): SearchIndex {
    return new SearchIndex(Layers.over(new FlatIndex(parts)), new Matcher(), new Ranking());
  }

  static of(documents: Iterable<SearchDocument>): SearchIndex {
    const builder = new FlatIndexBuilder();
    for (const document of documents) builder.add(document);
    return SearchIndex.over(builder.build().parts);
  }

  /** How many documents there are. */
  get size(): number {
    return this.layers.documentCount;
  }

  /**
   * How many documents were put or removed since the flat index was built. Each `with` takes some 15 µs for each of them, a search hardly
   * longer: beyond five hundred it is time to build anew.
   */
  get overlaySize(): number {
    return this.layers.changeCount;
  }

  /**
   * The index after these changes, removals first; this one goes on answering as before. Answers are those of an index built anew.
   * @throws RangeError for a weight that is not above 0 and at most 1
   */
  with({ put = [], removed = [] }: SearchChanges): SearchIndex {
    return new SearchIndex(this.layers.with(put, removed), this.matcher, this.ranking);
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
    const { layers, matcher, ranking } = this;
    ranking.start(layers, types);
    for (const words of spellings) {
      const count = matcher.match(layers, words, slips);
      for (let i = 0; i < count; i++) ranking.consider(matcher.found[i], matcher.fits[matcher.found[i]], words.length);
    }
    return ranking.best(limit);
  }
}
