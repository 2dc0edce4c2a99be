import { type Row } from './row';

/** Rows by id, citations among them, with those who bear each. */
export class State {
  private readonly bearers = new Map<string, Map<string, Row>>();

  constructor(readonly rows: Map<string, Row> = new Map()) {
    for (const row of rows.values()) this.index(row);
  }

  copy(): State {
    return new State(new Map(this.rows));
  }

  set(row: Row): void {
    const earlier = this.rows.get(row.id);
    if (earlier && earlier.values.subjectId !== row.values.subjectId) this.delete(earlier);
    this.rows.set(row.id, row);
    this.index(row);
  }

  delete(row: Row): void {
    this.rows.delete(row.id);
    if (row.type === 'Citation') this.bearers.get(row.values.subjectId as string)?.delete(row.id);
  }

  /** The citations of a row. */
  citationsOf(id: string): Row[] {
    return [...(this.bearers.get(id)?.values() ?? [])];
  }

  /** The ids of the sources that bear a row. */
  sourcesOf(id: string): Set<string> {
    return new Set(this.citationsOf(id).map(({ values }) => values.sourceId as string));
  }

  private index(row: Row): void {
    if (row.type !== 'Citation') return;
    const subject = row.values.subjectId as string;
    const citations = this.bearers.get(subject) ?? new Map<string, Row>();
    this.bearers.set(subject, citations.set(row.id, row));
  }
}

/** What would be left without its bearers if these sources no longer said anything. */
export const borneOnlyBy = (state: State, sources: ReadonlySet<string>): Row[] =>
  [...state.rows.values()].filter(({ id, type }) => {
    const bearers = type === 'Citation' ? new Set<string>() : state.sourcesOf(id);
    return bearers.size > 0 && [...bearers].every((source) => sources.has(source));
  });
