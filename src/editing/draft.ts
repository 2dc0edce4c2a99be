import { type EntityManager } from 'typeorm';
import { type Viewer } from '../access/viewer';
import { type Instant } from '../shared/instant';
import { type SqlValue } from '../shared/reader';
import { uuidV7 } from '../shared/uuid';
import { changesBetween } from './changes';
import { checkRights } from './check-rights';
import { checkRows } from './check-rows';
import { dependentsOf } from './dependents';
import { derive } from './derive';
import { loadKin } from './load-kin';
import { readRows } from './read-rows';
import { ACTOR_TYPES, type Row, type RowType, type Values } from './row';
import { type RowChange, rowChanges } from './row-change';
import { State } from './state';
import { tableOf } from './table';
import { writeChanges } from './write-changes';

/**
 * One write, within a transaction: rows as they are stored, and as they are to be. Services read, add, change and remove rows; `finish`
 * fills what follows from them, asks the rules and the rights, and writes what is otherwise than before.
 */
export class Draft {
  /** Rows as they are stored, as far as they were read. */
  readonly before = new State();
  /** The same rows as they are to be. */
  readonly after = new State();
  /** What is to be done in the transaction when all of the request is written, with its history. */
  readonly afterwards: (() => Promise<void>)[] = [];
  private readonly claims = new Map<string, { row: Row; version: number }>();
  /** The rows that were asked to be otherwise, as opposed to what follows from that. */
  private readonly asked = new Map<string, Row>();

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    readonly now: Instant,
  ) {}

  /** The rows of a type with one of these values in a property, drafted ones among them. */
  async rows(type: RowType, property: string, values: readonly SqlValue[]): Promise<Row[]> {
    const wanted = new Set(values);
    const { columns, hasId } = tableOf(this.manager, type);
    const column = columns.find((one) => one.property === property)?.name ?? property;
    // Links are stored without an id, and found by their ends.
    if (property !== 'id' || hasId)
      for (const row of await readRows(this.manager, type, column, values)) this.remember(row);
    const isOfTable = (row: Row) => row.type === type || (ACTOR_TYPES.includes(row.type) && ACTOR_TYPES.includes(type));
    return [...this.after.rows.values()].filter(
      (row) => isOfTable(row) && wanted.has(property === 'id' ? row.id : (row.values[property] ?? null)),
    );
  }

  /** A row by its id; null if there is none of the type. */
  async find(type: RowType, id: string): Promise<Row | null> {
    const known = this.after.rows.get(id) ?? (await this.rows(type, 'id', [id]))[0];
    return known?.type === type ? known : null;
  }

  add(type: RowType, values: Values, id: string = uuidV7(this.now)): Row {
    return this.put({ type, id, values });
  }

  /** @param values those that are to be otherwise; undefined ones stay */
  change(row: Row, values: Record<string, SqlValue | undefined>, expectedVersion?: number): Row {
    this.claim(row, expectedVersion);
    const stated = Object.entries(values).filter((entry): entry is [string, SqlValue] => entry[1] !== undefined);
    return this.put({ ...row, values: { ...row.values, ...Object.fromEntries(stated) } });
  }

  /** Removes a row with all that cannot be without it, its citations among it; what may be without it lets go of it. */
  async remove(row: Row, expectedVersion?: number): Promise<void> {
    this.claim(row, expectedVersion);
    for (const { row: dependent, lettingGo } of await dependentsOf(this, row)) {
      if (lettingGo) this.change(dependent, { [lettingGo]: null });
      else if (this.after.rows.has(dependent.id)) await this.remove(dependent);
    }
    this.asked.set(row.id, row);
    this.after.delete(row);
  }

  /** Writes it. Throws Refused, or Forbidden, and has then written nothing that the transaction may keep. */
  async finish(): Promise<RowChange[]> {
    const touched = await loadKin(this, new Set(this.asked.keys()));
    derive(this.after, touched);
    await checkRights(this, [...this.asked.keys()]);
    const { changes } = changesBetween(this.before, this.after, new Set());
    await checkRows(this, changes);
    await writeChanges(this.manager, changes, this.now, undefined, this.claims);
    return rowChanges(changes);
  }

  /** Takes up a row as it is stored. */
  remember(row: Row): void {
    if (this.before.rows.has(row.id)) return;
    this.before.set(row);
    if (!this.asked.has(row.id)) this.after.set(row);
  }

  private put(row: Row): Row {
    this.asked.set(row.id, row);
    this.after.set(row);
    return row;
  }

  private claim(row: Row, version: number | undefined): void {
    if (version !== undefined) this.claims.set(row.id, { row, version });
  }
}
