import { uuidV5 } from '../../shared/uuid';

export type Slugged = 'actor' | 'theme' | 'source' | 'series' | 'event';

/** What a natural key is called: `actor:skolverket`, `membership:["muvah","malmo-stad",null]`. */
export const slugName = (what: Slugged, slug: string): string => `${what}:${slug}`;
export const keyName = (what: string, key: unknown[]): string => `${what}:${JSON.stringify(key)}`;

/**
 * The ids of rows: UUIDv5 of their slug or natural key, so that the same files give the same ids on every server.
 * Rows that are there already keep the id that they have.
 */
export class Ids {
  private readonly bySlug = new Map<string, string>();

  constructor(private readonly stored: ReadonlyMap<string, string> = new Map()) {}

  of(name: string): string {
    return this.stored.get(name) ?? uuidV5(name);
  }

  slug(what: Slugged, slug: string): string {
    const name = slugName(what, slug);
    const id = this.bySlug.get(name) ?? this.of(name);
    this.bySlug.set(name, id);
    return id;
  }
}
