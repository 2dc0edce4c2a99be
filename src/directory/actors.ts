import { type ActorColumns } from './actor-columns';
import { type ActorRow } from './actor.loader';

/** The changes of actors between two states of the data. */
export interface ActorChanges {
  /** New ones, and those that were changed, as they are now. */
  put: readonly ActorRow[];
  /** Ids. */
  removed: readonly string[];
}

/** The actors: columns that are never changed, and the few that have changed since. An actor keeps its place. */
export class Actors {
  constructor(
    private readonly columns: ActorColumns,
    /** One more than the last place; some may be empty. */
    readonly count = columns.count,
    /** By place; null for one that is gone. */
    private readonly changed: ReadonlyMap<number, ActorRow | null> = new Map(),
    private readonly addedIds: ReadonlyMap<string, number> = new Map(),
    private readonly changedSlugs: ReadonlyMap<string, number> = new Map(),
  ) {}

  card(place: number): ActorRow {
    return (this.changed.size > 0 && this.changed.get(place)) || this.columns.card(place);
  }

  nameKey(place: number): string {
    return this.changed.get(place)?.nameKey ?? this.columns.text('nameKey', place)!;
  }

  slug(place: number): string {
    return this.changed.get(place)?.slug ?? this.columns.text('slug', place)!;
  }

  /** -1 if there is no such actor. */
  placeOf(id: string): number {
    const place = this.addedIds.get(id) ?? this.columns.placeOf(id);
    return this.changed.get(place) === null ? -1 : place;
  }

  /** -1 if there is no such actor. */
  placeOfSlug(slug: string): number {
    const changed = this.changedSlugs.get(slug);
    const place = changed ?? this.columns.placeOfSlug(slug);
    const isStill = !this.changed.has(place) || this.changed.get(place)?.slug === slug;
    return isStill ? place : -1;
  }

  with({ put, removed }: ActorChanges): Actors {
    const changed = new Map(this.changed);
    const addedIds = new Map(this.addedIds);
    const changedSlugs = new Map(this.changedSlugs);
    let { count } = this;
    for (const id of removed) {
      const place = this.placeOf(id);
      if (place >= 0) changed.set(place, null);
    }
    for (const row of put) {
      let place = this.addedIds.get(row.id) ?? this.columns.placeOf(row.id);
      if (place < 0) addedIds.set(row.id, (place = count++));
      changed.set(place, row);
      changedSlugs.set(row.slug, place);
    }
    return new Actors(this.columns, count, changed, addedIds, changedSlugs);
  }
}
