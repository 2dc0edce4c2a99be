import { TimeError } from '../../calendar/time/time-error';
import { type Seed, type SeedFact } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { type Ids, keyName, type Slugged } from './ids';
import { type RowType, type Values } from '../../editing/row';
import { type Statement } from './statement';

/** What is stored under another name than that of the file. */
const FIELDS: Partial<Record<RowType, Record<string, string>>> = {
  Membership: { actor: 'member' },
  Event: { attendance: 'attendanceModes' },
  Series: { attendance: 'attendanceModes' },
};

/** Collects the rows of one file, in its order. */
export class Statements {
  readonly list: Statement[] = [];
  readonly problems: SeedProblem[] = [];
  private readonly times = new Map<string, number>();

  constructor(
    readonly seed: Seed,
    private readonly ids: Ids,
  ) {}

  id(what: Slugged, slug: string): string;
  id(what: Slugged, slug: string | null): string | null;
  id(what: Slugged, slug: string | null): string | null {
    return slug === null ? null : this.ids.slug(what, slug);
  }

  /** The id of a row by its natural key. What a file says again under one key, as a second period, is told apart by its number. */
  keyed(type: RowType, ...key: unknown[]): string {
    const number = this.count(keyName(type, key));
    return this.ids.of(keyName(type, number === 0 ? key : [...key, number]));
  }

  /** How often a list has been counted before: the place of its next item. */
  count(list: string): number {
    const number = this.times.get(list) ?? 0;
    this.times.set(list, number + 1);
    return number;
  }

  /** States a row. A time that cannot be read is a problem of the fact. */
  add(type: RowType, id: string, { place, citations }: SeedFact, make: () => Values): void {
    const { source } = this.seed;
    const named = citations.map((one) => ({ ...one, field: one.field && (FIELDS[type]?.[one.field] ?? one.field) }));
    try {
      const values = make();
      this.list.push({ type, id, values, source: this.id('source', source.slug), place, citations: named });
    } catch (error) {
      if (!(error instanceof TimeError)) throw error;
      this.problems.push({ ...place, message: error.message });
    }
  }
}
