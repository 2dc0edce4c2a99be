import { TextCache } from '../../shared/text-cache';

/** Before the hash in the keys by which Apollo keeps texts. */
const PREFIX = 'apq:';

/** All texts together, in characters. */
const CHARACTERS = 1024 * 1024;

/**
 * Texts of documents by their SHA-256, in hexadecimal digits, for clients that send the hash alone (Apollo's automatic persisted
 * queries). Apollo puts a text here once it has verified the hash and found it valid.
 */
export class PersistedQueries {
  private readonly texts: TextCache<string>;

  constructor(count: number) {
    this.texts = new TextCache({ count, characters: CHARACTERS });
  }

  get size(): number {
    return this.texts.size;
  }

  textOf(hash: string): string | undefined {
    return this.texts.get(`${PREFIX}${hash}`);
  }

  async get(key: string): Promise<string | undefined> {
    return this.texts.get(key);
  }

  async set(key: string, text: string): Promise<void> {
    this.texts.set(key, text, key.length + text.length);
  }

  async delete(key: string): Promise<boolean> {
    return this.texts.delete(key);
  }
}
