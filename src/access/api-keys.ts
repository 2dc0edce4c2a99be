import { type Clock } from '../shared/clock';
import { type Instant } from '../shared/instant';
import { type Reader } from '../shared/reader';
import { ShortMemory } from '../shared/short-memory';
import { accountViewer, type KnownAccount } from './account-viewer';
import { hashOfKey, isKeyOf, prefixOfKey } from './api-key';
import { type Viewer } from './viewer';

/** How long another process may take a key that was revoked, in milliseconds. */
export const KEPT_FOR = 4_500;
const MOST_KEPT = 1_000;

/** A use is noted this long after the one that was noted last. */
const NOTED_EVERY = 60_000;

const KEY = `select k.id as id, k.hash as hash, k.expires_at as expiresAt, k.revoked_at as revokedAt, k.last_used_at as lastUsedAt,
    a.id as accountId, a.name as name, a.role as role
  from api_keys k join accounts a on a.id = k.account_id where k.prefix = ?`;

interface StoredKey extends KnownAccount {
  id: string;
  hash: string;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
  lastUsedAt: Instant | null;
}

interface Found {
  viewer: Viewer;
  expiresAt: Instant | null;
}

export interface ApiKeyParts {
  /** Of the primary: a replica may not know yet that a key was revoked. */
  reader: Pick<Reader, 'rows'>;
  clock: Clock;
  /** Told when a key is used whose last use was noted over a minute ago; nothing waits for it. */
  noteUse: (id: string, at: Instant) => void;
  /** See ShortMemory. */
  elapsed?: () => number;
}

/** Says whose an API key is. What was found is kept for some seconds, so that a read costs no SQL for it. */
export class ApiKeys {
  private readonly memory: ShortMemory<Found | null>;

  constructor(private readonly parts: ApiKeyParts) {
    this.memory = new ShortMemory({ lasting: KEPT_FOR, most: MOST_KEPT, elapsed: parts.elapsed });
  }

  /** Null for a key that was never given out, was revoked, or has expired. */
  async viewerOf(text: string): Promise<Viewer | null> {
    const prefix = prefixOfKey(text);
    if (prefix === null) return null;
    const found = await this.memory.of(hashOfKey(text), () => this.find(prefix, text));
    return found && !this.isPast(found.expiresAt) ? found.viewer : null;
  }

  /** Has every key looked up anew. */
  forget(): void {
    this.memory.clear();
  }

  private async find(prefix: string, text: string): Promise<Found | null> {
    const { reader, clock, noteUse } = this.parts;
    const [key] = await reader.rows<StoredKey>(KEY, [prefix]);
    if (!key || !isKeyOf(text, key.hash) || key.revokedAt !== null || this.isPast(key.expiresAt)) return null;
    if (key.lastUsedAt === null || clock.now() - key.lastUsedAt >= NOTED_EVERY) noteUse(key.id, clock.now());
    return { viewer: await accountViewer(reader, key), expiresAt: key.expiresAt };
  }

  private isPast(expiresAt: Instant | null): boolean {
    return expiresAt !== null && expiresAt <= this.parts.clock.now();
  }
}
