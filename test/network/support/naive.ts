import { type GraphActor, type GraphMembership } from './build-graph';
import { type Rows } from './edge-list';

const LEVELS = ['NO', 'POSSIBLY', 'YES'] as const;

function levelOf(row: GraphMembership, at: number | null): number {
  if (at === null) return 2;
  if (at < row.startEarliest || at >= row.endLatest) return 0;
  return at >= row.startLatest && at < row.endEarliest ? 2 : 1;
}

/** Compares what `text` says of two. */
const byText =
  <Item>(text: (item: Item) => string) =>
  (a: Item, b: Item) =>
    Number(text(a) > text(b)) - Number(text(a) < text(b));

const takers = (row: GraphMembership) =>
  [row.memberId, row.onBehalfOfId].filter((id) => id !== null && id !== row.coalitionId);

/** The network by its definitions, word for word and slowly: what the graph is compared with. */
export class Naive {
  /** In the order of names, then ids. */
  readonly coalitions: string[];
  private readonly nameOf = (id: string) => `${this.rows.actors.find((actor) => actor.id === id)!.nameKey} ${id}`;
  private readonly holding = new Map<string, GraphMembership[]>();

  constructor(
    readonly rows: Rows,
    readonly at: number | null,
    readonly floor: number,
  ) {
    this.coalitions = [...new Set(rows.memberships.map((row) => row.coalitionId))].sort(byText(this.nameOf));
    for (const id of this.coalitions) {
      const within = rows.memberships.filter((row) => row.coalitionId === id);
      this.holding.set(
        id,
        within.filter((row) => levelOf(row, at) >= floor),
      );
    }
  }

  rowsIn(coalition: string): GraphMembership[] {
    return this.holding.get(coalition)!;
  }

  members(coalition: string): Set<string | null> {
    return new Set(this.rowsIn(coalition).flatMap(takers));
  }

  /** How surely all take part in the coalition. */
  sharing(ids: readonly string[], coalition: string): number {
    const levels = ids.map((id) => {
      const own = this.rowsIn(coalition).filter((row) => takers(row).includes(id));
      return Math.max(0, ...own.map((row) => levelOf(row, this.at)));
    });
    return Math.min(...levels);
  }

  shared(ids: readonly string[]): { coalition: string; certainty: string }[] {
    return this.coalitions
      .map((coalition) => ({ coalition, level: this.sharing(ids, coalition) }))
      .filter(({ level }) => level > 0)
      .map(({ coalition, level }) => ({ coalition, certainty: LEVELS[level] }));
  }

  collaborators(id: string, kinds: readonly string[]) {
    const found = this.rows.actors
      .filter((actor) => actor.id !== id && kinds.includes(actor.kind))
      .map((actor) => ({ actor, shared: this.shared([id, actor.id]) }))
      .filter(({ shared }) => shared.length > 0)
      .map(({ actor, shared }) => ({
        actor,
        id: actor.id,
        weight: shared.length,
        strength: shared.reduce((sum, { coalition }) => sum + 1 / (this.members(coalition).size - 1), 0),
        certainty: shared.some(({ certainty }) => certainty === 'YES') ? 'YES' : 'POSSIBLY',
      }));
    const byText = (a: string, b: string) => Number(a > b) - Number(a < b);
    const strengthOrder = (a: number, b: number) => (Math.abs(a - b) < 1e-9 ? 0 : a - b);
    const name = ({ actor }: { actor: GraphActor }) => actor.nameKey;
    return found.sort(
      (a, b) =>
        b.weight - a.weight || strengthOrder(b.strength, a.strength) || byText(name(a), name(b)) || byText(a.id, b.id),
    );
  }

  /** All shortest chains as alternating ids, in the order of names. */
  chains(from: string, to: string): string[][] {
    const collective = new Set(this.rows.actors.filter((actor) => actor.isCollective).map((actor) => actor.id));
    let paths = [[from]];
    const seen = new Set([from]);
    while (paths.length > 0) {
      const longer = paths.flatMap((path) =>
        this.coalitions
          .filter((coalition) => this.members(coalition).has(path[path.length - 1]))
          .flatMap((coalition) => [...this.members(coalition)].map((next) => [...path, coalition, next as string])),
      );
      const arrived = longer.filter((path) => path[path.length - 1] === to);
      if (arrived.length > 0) return arrived.sort(byText((path) => path.map(this.nameOf).join(' ')));
      paths = longer.filter((path) => !seen.has(path[path.length - 1]) && !collective.has(path[path.length - 1]));
      for (const path of paths) seen.add(path[path.length - 1]);
    }
    return [];
  }
}
