import { type PictureEdge, type PictureGraph, type PictureNode } from './graph-data';

/** A coalition that an actor is in, and who else is. */
export interface Part {
  coalition: PictureNode;
  isSure: boolean;
  others: PictureNode[];
}

/** Looks up the surroundings of the nodes of a graph. */
export class Adjacency {
  private readonly nodes: ReadonlyMap<string, PictureNode>;
  private readonly links = new Map<string, PictureEdge[]>();

  constructor({ nodes, edges }: Pick<PictureGraph, 'nodes' | 'edges'>) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const edge of edges) for (const end of [edge.source, edge.target]) this.add(end, edge);
  }

  /** The edges of a node. */
  edgesOf(id: string): readonly PictureEdge[] {
    return this.links.get(id) ?? [];
  }

  /** The nodes that it is joined to. */
  neighboursOf(id: string): PictureNode[] {
    return this.edgesOf(id).map(({ source, target }) => this.nodes.get(source === id ? target : source)!);
  }

  /** What an actor takes part in. */
  partsOf(id: string): Part[] {
    return this.edgesOf(id)
      .filter(({ source }) => source === id)
      .map(({ target, isSure }) => ({
        coalition: this.nodes.get(target)!,
        isSure,
        others: this.membersOf(target).filter((member) => member.id !== id),
      }));
  }

  /** Who takes part in a coalition. */
  membersOf(id: string): PictureNode[] {
    return this.edgesOf(id)
      .filter(({ target }) => target === id)
      .map(({ source }) => this.nodes.get(source)!);
  }

  /** The coalitions in which both take part; sure where both surely do. */
  sharedBy(a: string, b: string): Omit<Part, 'others'>[] {
    const own = new Map(this.partsOf(a).map((part) => [part.coalition.id, part]));
    return this.partsOf(b).flatMap(({ coalition, isSure }) => {
      const other = own.get(coalition.id);
      return other ? [{ coalition, isSure: isSure && other.isSure }] : [];
    });
  }

  private add(id: string, edge: PictureEdge): void {
    const known = this.links.get(id);
    if (known) known.push(edge);
    else this.links.set(id, [edge]);
  }
}
