import { LoadProblem, loadText } from '../load-text';
import { Adjacency } from './adjacency';
import { compareGraphs } from './compare-graphs';
import { type PictureGraph, readGraph } from './graph-data';
import { Layout } from './layout';
import { namesOnPage } from './page-parts';
import { type Stage } from './stage';
import { type Point, startPositions } from './start-positions';

/** What the rest of the page hears of the picture. */
interface PictureEvents {
  loading(): void;
  /** Drawn; the nodes may still move. */
  shown(graph: PictureGraph, adjacency: Adjacency, difference: { added: number; removed: number } | null): void;
  /** The nodes are where they stay. */
  settled(): void;
  problem(reason: LoadProblem['reason']): void;
}

const EMPTY: PictureGraph = { nodes: [], edges: [], span: null };

const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Loads, lays out and draws one graph after the other; what stays keeps its place. */
export class Picture {
  graph = EMPTY;
  private places = new Map<string, Point>();
  private readonly layout = new Layout();
  private waiting = new AbortController();

  constructor(
    private readonly stage: Stage,
    private readonly events: PictureEvents,
  ) {}

  /**
   * Loads what is at an address and draws it. The last one asked for is shown.
   * @param prepare is awaited first
   */
  async load(address: string, measure: string, prepare: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
    this.waiting.abort();
    const { signal } = (this.waiting = new AbortController());
    this.events.loading();
    try {
      if (!(await prepare(signal))) return;
      const text = await loadText(address, signal);
      if (!signal.aborted) this.show(readGraph(text, measure, namesOnPage()));
    } catch (error) {
      if (signal.aborted) return;
      this.events.problem(error instanceof LoadProblem ? error.reason : 'failed');
      if (!(error instanceof LoadProblem)) throw error;
    }
  }

  private show(graph: PictureGraph): void {
    const isFirst = this.graph === EMPTY;
    const nodes = compareGraphs(this.graph.nodes, graph.nodes);
    const edges = compareGraphs(this.graph.edges, graph.edges);
    this.graph = graph;
    this.places = startPositions(graph, this.places);
    // Where most is new, what was there makes room for it.
    const staying = new Set(nodes.kept.length * 2 > graph.nodes.length ? nodes.kept : []);
    const isSettled = !isFirst && nodes.added.length === 0 && edges.added.length === 0;
    const waits = wantsStill() && !isSettled;
    if (!waits) this.stage.show(graph, this.places);
    const difference = isFirst ? null : { added: nodes.added.length, removed: nodes.removed.length };
    this.events.shown(waits ? EMPTY : graph, new Adjacency(waits ? EMPTY : graph), difference);
    if (isSettled || graph.nodes.length === 0) {
      this.layout.stop();
      this.events.settled();
      return;
    }
    this.arrange(staying, waits ? difference : undefined);
  }

  /** @param difference given where nothing is to be seen before all is in its place */
  private arrange(staying: ReadonlySet<string>, difference?: { added: number; removed: number } | null): void {
    const { graph, places } = this;
    const numbers = new Map(graph.nodes.map(({ id }, i) => [id, i]));
    const task = {
      positions: Float32Array.from(graph.nodes.flatMap(({ id }) => [places.get(id)!.x, places.get(id)!.y])),
      sizes: new Float32Array(graph.nodes.length).fill(1),
      fixed: Uint8Array.from(graph.nodes, ({ id }) => Number(staying.has(id))),
      edges: Uint32Array.from(
        graph.edges.flatMap(({ source, target }) => [numbers.get(source)!, numbers.get(target)!]),
      ),
    };
    this.layout.start(task, ({ positions, isDone }) => {
      graph.nodes.forEach(({ id }, i) => places.set(id, { x: positions[2 * i], y: positions[2 * i + 1] }));
      if (difference === undefined) this.stage.move(positions, isDone);
      if (!isDone) return;
      if (difference !== undefined) {
        this.stage.show(graph, places);
        this.events.shown(graph, new Adjacency(graph), difference);
      }
      this.events.settled();
    });
  }
}
