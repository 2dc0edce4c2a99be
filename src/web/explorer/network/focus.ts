import { type Adjacency } from './adjacency';
import { type Camera } from './camera';
import { NOTHING } from './emphasis';
import { type PictureGraph, type PictureNode } from './graph-data';
import { type Panel } from './panel';
import { type Stage } from './stage';

/** What of the picture is in focus, by pointer or by keyboard. */
export class Focus {
  current: PictureNode | null = null;
  picked: PictureNode | null = null;
  private path: string[] = [];
  private nodes = new Map<string, PictureNode>();

  constructor(
    private readonly stage: Stage,
    private readonly camera: Camera,
    private readonly panel: Panel,
    private adjacency: Adjacency,
  ) {}

  /** After another graph was drawn: what is still there stays in focus. */
  follow({ nodes }: PictureGraph, adjacency: Adjacency): void {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.adjacency = adjacency;
    this.picked = (this.picked && this.nodes.get(this.picked.id)) ?? null;
    this.set((this.current && this.nodes.get(this.current.id)) ?? null);
  }

  set(node: PictureNode | null): void {
    this.current = node;
    if (node) this.panel.show(node, this.adjacency, this.picked);
    else this.panel.close();
    this.draw();
  }

  /** As `set`, and brings it into sight. */
  goTo(node: PictureNode): void {
    this.set(node);
    this.camera.keepInSight(node.id);
  }

  /** Compares what comes into focus from now on with an actor. */
  pick(node: PictureNode | null): void {
    this.picked = node;
    this.draw();
  }

  release(): void {
    this.picked = null;
    this.set(null);
  }

  /** @returns whether all of the path is in the picture */
  showPath(slugs: readonly string[]): boolean {
    const bySlug = new Map([...this.nodes.values()].map(({ slug, id }) => [slug, id]));
    this.path = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    this.draw();
    return this.path.length === slugs.length;
  }

  node(id: string): PictureNode {
    return this.nodes.get(id)!;
  }

  all(): PictureNode[] {
    return [...this.nodes.values()];
  }

  neighboursOf(node: PictureNode): PictureNode[] {
    return this.adjacency.neighboursOf(node.id);
  }

  private draw(): void {
    const { current, picked, path, adjacency } = this;
    const ids = (node: PictureNode | null) => (node ? adjacency.neighboursOf(node.id).map(({ id }) => id) : []);
    const near = new Set([...ids(current), ...ids(picked)]);
    this.stage.emphasise({ ...NOTHING, current: current?.id ?? null, picked: picked?.id ?? null, near, path });
  }
}
